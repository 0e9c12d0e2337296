// Trees, rings, grids of letters and sheets in a real browser: by pointer, by keys and in the list, the same record each time.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import type { Running } from '../running.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

/** What of a record these canvases write: its links by name, and some fields. */
async function written(app: Running, key: string, names: readonly string[]): Promise<string[]> {
  const { record, links } = await app.contract.read({ id: key })
  const fields = names.flatMap(name => (name in record.fields ? [`${name}=${String(record.fields[name])}`] : []))
  const joined = links.flatMap(link =>
    names.includes(link.name) && link.from === record.id ? [`${link.name} ${link.other?.key}`] : [],
  )
  return [...fields, ...joined].toSorted()
}

const card = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()

async function drag(page: Page, from: RegExp, to: RegExp): Promise<void> {
  const [start, end] = [await card(page, from).boundingBox(), await card(page, to).boundingBox()]
  assert.ok(start && end)
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 12, { steps: 3 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 })
  await page.mouse.up()
}

/** Waits until the record says so; the page itself is told by the feed. */
async function until(app: Running, key: string, names: readonly string[], wanted: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const now = await written(app, key, names)
    if (now.join() === wanted.join()) return
    await new Promise(done => setTimeout(done, 100))
  }
  await soon(async () => assert.deepEqual(await written(app, key, names), wanted))
}

async function open(page: Page, app: Running, address: string, first: RegExp): Promise<void> {
  await page.goto(app.address + address)
  await card(page, first).waitFor()
}

test('a tree: a bet hung under an outcome by pointer, by its menu, by keys and in the list', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  const under = ['drives O-2']
  const back = async () => {
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await until(app, 'B-3', ['drives'], [])
    await card(page, /^B-3 .*At the top/).waitFor()
  }
  await soon(async () => assert.deepEqual(await written(app, 'B-3', ['drives']), []))

  await open(page, app, '/canvas/goal-to-bet', /^B-3 /)
  await drag(page, /^B-3 /, /^O-2 /)
  await until(app, 'B-3', ['drives'], under)
  await back()

  await card(page, /^B-3 /).click()
  await page.getByRole('button', { name: 'More about B-3' }).click()
  await page.getByRole('menuitem', { name: /Under O-2/ }).click()
  await until(app, 'B-3', ['drives'], under)
  await back()

  await card(page, /^B-3 /).focus()
  await press(page, 'Space')
  const note = page.locator('.carry-note', { hasText: 'Under O-2' })
  for (let step = 0; step < 12 && !(await note.isVisible()); step += 1) {
    await press(page, step % 2 === 0 ? 'ArrowUp' : 'ArrowRight')
    // what letting go would mean is said once it is drawn
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  await press(page, 'Enter')
  await until(app, 'B-3', ['drives'], under)
  await back()

  await page.goto(`${app.address}/canvas/goal-to-bet?as=list`)
  await page.getByRole('row', { name: /B-3/ }).getByRole('gridcell', { name: 'At the top' }).click()
  await page.getByRole('option', { name: /Under O-2/ }).click()
  await until(app, 'B-3', ['drives'], under)
  quiet()
})

test('rings: a feature brought to another ring by pointer, by keys and in the list', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  const wanted = ['fit=unrelated']
  const back = async () => {
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await until(app, 'FT-4', ['fit'], ['fit=orbits'])
    await card(page, /^FT-4 .*Orbits it/).waitFor()
  }
  await open(page, app, '/canvas/orbit', /^FT-4 /)
  await card(page, /^FT-4 /).click()
  await page.getByRole('button', { name: 'More about FT-4' }).click()
  await page.getByRole('menuitem', { name: /Unrelated/ }).click()
  await until(app, 'FT-4', ['fit'], wanted)
  await back()

  await card(page, /^FT-4 /).focus()
  await press(page, 'Space', 'ArrowUp', 'Enter')
  await until(app, 'FT-4', ['fit'], wanted)
  await back()

  await page.goto(`${app.address}/canvas/orbit?as=list`)
  await page.getByRole('row', { name: /FT-4/ }).getByRole('gridcell', { name: 'Orbits it' }).click()
  await page.getByRole('option', { name: 'Unrelated' }).click()
  await until(app, 'FT-4', ['fit'], wanted)
  quiet()
})

test('a grid of letters: a role given by pointer, by a letter and in the list, and what is wrong goes', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await open(page, app, '/canvas/raci-grid', /^T-4, /)
  const cell = page.getByRole('option', { name: /^T-4, Noor/ })
  const undone = page.getByRole('listitem').filter({ hasText: 'Nobody does it' })
  await undone.first().waitFor()
  await soon(async () => assert.equal(await undone.count(), 8))
  await cell.click()
  await until(app, 'T-4', ['responsible', 'accountable'], ['responsible SH-3'])
  await page.keyboard.press('a')
  await until(app, 'T-4', ['responsible', 'accountable'], ['accountable SH-3', 'responsible SH-3'])
  await page.getByText('Clear', { exact: true }).waitFor()
  await page.getByRole('option', { name: /^T-4, Tove/ }).focus()
  await page.keyboard.press('a')
  await until(app, 'T-4', ['responsible', 'accountable'], ['accountable SH-1', 'responsible SH-3'])

  await page.goto(`${app.address}/canvas/raci-grid?as=list`)
  await page.getByRole('row', { name: /T-4/ }).getByRole('gridcell', { name: /^SH-1/ }).click()
  await page.getByRole('option', { name: /^SH-3/ }).click()
  await until(app, 'T-4', ['responsible', 'accountable'], ['accountable SH-3', 'responsible SH-3'])
  quiet()
})

test('a sheet: an option chosen by pointer and by keys, a text written where it stands', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await open(page, app, '/canvas/five-questions?show=PB-3', /^Do they know/)
  await page.getByRole('option', { name: /they have it\? Dimly/ }).click()
  await until(app, 'PB-3', ['aware'], ['aware=dimly'])
  await page.getByRole('option', { name: /they have it\? Yes/ }).focus()
  await press(page, 'Enter')
  await until(app, 'PB-3', ['aware'], ['aware=yes'])

  await page.getByRole('option', { name: /^Aware: asked on/ }).focus()
  await press(page, 'Enter')
  await page.getByRole('dialog', { name: /PB-3/ }).waitFor()
  await press(page, 'Escape')
  await page.getByRole('dialog', { name: /PB-3/ }).waitFor({ state: 'detached' })
  await soon(async () =>
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^Aware: asked on/),
  )
  quiet()
})
