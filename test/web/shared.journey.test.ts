// A why with a rung that is not for everybody goes out as a link: made once by pointer and once by keys, read by a guest
// in a browser of their own, and ended while they look.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { browserSkipped, launch } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('a why is shared by pointer and by 3 keys, read by a guest without its hidden rung, and revoked while they look', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const [bet, need, secret] = [newId(), newId(), newId()]
  await app.contract.change({
    changes: [
      { verb: 'create', id: bet, kind: 'bet', title: 'Text when ready', fields: { horizon: 'now' } },
      { verb: 'create', id: need, kind: 'need', title: 'Know when the bike is ready' },
      { verb: 'create', id: secret, kind: 'need', title: 'A takeover nobody knows of', audience: 'private' },
      { verb: 'link', id: newId(), from: bet, name: 'addresses', to: need },
      { verb: 'link', id: newId(), from: bet, name: 'addresses', to: secret },
    ],
  })
  await page.goto(`${app.address}/why/B-1`)
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Nobody outside can see it.').waitFor()
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  await dialog.getByText('not opened yet').waitFor()
  const address = (await dialog.locator('code').textContent())!
  assert.match(address, /\/shared#cs_[\w-]{43}$/)
  await clean(page, 'sharing')
  await page.keyboard.press('Escape')

  // the same by keys: open, to the button, make
  await dialog.waitFor({ state: 'detached' })
  let strokes = await press(page, 'Shift+S')
  await dialog.waitFor()
  await dialog.getByRole('button', { name: 'Make a link' }).focus()
  strokes += await press(page, 'Enter')
  await dialog.getByRole('button', { name: 'Revoke' }).nth(1).waitFor()
  strokes += await press(page, 'Escape')
  assert.equal(strokes, 3)

  const guest = await guestPage(t)
  const requests: string[] = []
  guest.on('request', request => {
    if (/\/(api|auth)\//.test(request.url())) requests.push(new URL(request.url()).pathname)
  })
  await guest.goto(address)
  await guest.getByRole('heading', { name: 'Why B-1?' }).waitFor()
  await guest.getByText('not visible to you', { exact: true }).waitFor()
  await guest.getByText('Know when the bike is ready').waitFor()
  assert.ok(!(await guest.content()).includes('takeover'))
  await soon(async () => assert.equal(await guest.locator('main a').count(), 0, 'nothing leads anywhere'))
  assert.deepEqual([...new Set(requests)], ['/api/v1/shared'], 'a guest asks one question')
  await soon(async () =>
    assert.match((await guest.locator('meta[name=robots]').getAttribute('content')) ?? '', /noindex/),
  )
  await clean(guest, 'a shared why')
  await guest.emulateMedia({ media: 'print' })
  await guest.setViewportSize({ width: 1047, height: 718 }) // a landscape A4 page within its margins
  const height = await guest.evaluate(() => document.documentElement.scrollHeight)
  assert.ok(height <= 718, `prints on one page, not on ${height} px`)
  await guest.emulateMedia({ media: 'screen' })

  await app.contract.change({
    changes: [{ verb: 'update', id: need, version: 1, set: { title: 'Know when to come' } }],
  })
  await look(guest)
  await guest.getByText('Know when to come').waitFor()

  const first = (await app.contract.shares({})).items.at(-1)!
  assert.equal(first.views, 1)
  await page.goto(`${app.address}/settings?leaf=links`)
  await page
    .getByRole('button', { name: /^Revoke the link of B-1/ })
    .nth(1)
    .click()
  await page.getByText('The link opens nothing any more').waitFor()
  await look(guest)
  await guest.getByRole('heading', { name: 'This link opens nothing' }).waitFor()
  assert.ok(!(await guest.content()).includes('Know when'))
  await clean(guest, 'a link that ended')
  quiet()
})

test('a locked link that stands still opens by its password; a canvas is shared by pointer and by 3 keys, with its file', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const bet = newId()
  await app.contract.change({
    changes: [{ verb: 'create', id: bet, kind: 'bet', title: 'As it was', fields: { horizon: 'now' } }],
  })
  await page.goto(`${app.address}/list/bets`)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('radio', { name: 'As of today' }).click()
  await page.getByText('Ask for a password').click()
  await page.getByRole('textbox', { name: 'Password' }).fill('blue bicycle')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const address = (await page.getByRole('dialog').locator('code').textContent())!
  await app.contract.change({ changes: [{ verb: 'update', id: bet, version: 1, set: { title: 'As it became' } }] })
  const guest = await guestPage(t)
  await guest.goto(address)
  await guest.getByRole('heading', { name: 'This link asks for a password' }).waitFor()
  await guest.getByLabel('Password').fill('red bicycle')
  await guest.keyboard.press('Enter')
  await guest.getByText('That is not the password of this link.').waitFor()
  await guest.getByLabel('Password').fill('blue bicycle')
  await guest.keyboard.press('Enter')
  await guest.getByRole('rowheader', { name: 'As it was' }).waitFor()
  assert.ok(!(await guest.content()).includes('As it became'))
  await clean(guest, 'a shared list')
  await guest.reload()
  await guest.getByRole('rowheader', { name: 'As it was' }).waitFor()

  const claim = newId()
  await app.contract.change({
    changes: [
      { verb: 'create', id: claim, kind: 'assumption', title: 'They look at the text', fields: { importance: 8 } },
      { verb: 'create', id: newId(), kind: 'assumption', title: 'Nobody else knows', audience: 'private' },
    ],
  })
  await app.contract.attach({ id: claim, name: 'asked.txt', type: 'text/plain', bytes: new TextEncoder().encode('12') })
  await page.goto(`${app.address}/canvas/assumption-map`)
  await page.getByRole('option', { name: /They look at the text/ }).waitFor()
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Let files come along').click()
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const canvas = (await dialog.locator('code').textContent())!
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  let strokes = await press(page, 'Shift+S')
  await dialog.getByRole('button', { name: 'Make a link' }).focus()
  strokes += await press(page, 'Enter')
  await dialog.getByRole('button', { name: 'Revoke' }).nth(1).waitFor()
  strokes += await press(page, 'Escape')
  assert.equal(strokes, 3)
  const other = await guestPage(t)
  const requests = new Set<string>()
  other.on('request', request => requests.add(new URL(request.url()).pathname.replace(/[^/]{22}$/, 'FILE')))
  await other.goto(canvas)
  await other.getByRole('option', { name: /They look at the text/ }).waitFor()
  assert.ok(!(await other.content()).includes('Nobody else knows'))
  await clean(other, 'a shared canvas')
  const download = other.waitForEvent('download')
  await other.getByRole('button', { name: 'asked.txt' }).click()
  assert.equal((await download).suggestedFilename(), 'asked.txt')
  await other.getByRole('radio', { name: 'List' }).click()
  await other.getByRole('rowheader', { name: 'They look at the text' }).waitFor()
  await clean(other, 'a shared canvas as a list')
  assert.deepEqual([...requests].filter(path => /^\/(api|auth)\//.test(path)).sort(), [
    '/api/v1/shared',
    '/api/v1/shared/files/FILE',
  ])
  quiet()
})

/** A page of a browser that knows nobody here. */
async function guestPage(t: Parameters<typeof visit>[0]): Promise<Page> {
  const browser = await launch()
  t.after(() => browser.close())
  const page = await browser.context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** Comes back to a page, which then looks again. */
const look = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
