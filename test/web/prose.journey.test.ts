// Longer texts in a real browser: written where they stand, with menus, mentions, pictures and what is pasted, by keys alone.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { editor, text, withText, write } from './written-page.ts'

test('by keys: a text is changed where it stands, only there, and Ctrl+Z takes it back', {
  skip: browserSkipped,
}, async t => {
  const at = await withText(t)
  const { page, quiet } = at
  await write(at)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  await page.keyboard.type(' now')
  await page.keyboard.press('Escape')
  assert.equal(await at.settled(/Why now/), text.replace('Why', 'Why now'))
  // leaving gives the focus back to what opened it
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Edit: Text')
  await page.keyboard.press('Control+z')
  await at.settled(/# Why\n/)
  await page.locator('.prose').getByRole('heading', { name: 'Why', exact: true }).waitFor()
  await page.getByRole('checkbox', { name: 'Done: count the calls' }).check()
  assert.equal(await at.settled(/\[x\] count/), text.replace('[ ] count', '[x] count'))
  quiet()
})

test('by keys: #, @ and / name a record and a person and make a checklist; the mention follows its record', {
  skip: browserSkipped,
}, async t => {
  const at = await withText(t, 'Ask')
  const { page, app, quiet } = at
  await write(at)
  await page.keyboard.type(' #bike')
  await page.getByRole('option', { name: /Know when my bike/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('or [[Know wh')
  await page.getByRole('option', { name: /Know when my bike/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Backspace')
  for (let letters = 0; letters < 9; letters += 1) await page.keyboard.press('Backspace')
  await page.keyboard.type(' @')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/check')
  await page.getByRole('option', { name: 'Checklist' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('call her')
  await page.keyboard.press('Control+Enter')
  const written = await at.settled(/- \[ \] call her/)
  assert.match(written, new RegExp(`^Ask \\[N-1\\]\\(record:${at.need}\\) .*\\[@[^\\]]+\\]\\(member:[0-9a-f-]+\\)`))
  const chip = page.locator('.prose').getByRole('link', { name: /N-1/ })
  await chip.first().waitFor()
  const need = (await app.contract.read({ id: at.need })).record
  await app.contract.change({
    changes: [{ verb: 'update', id: at.need, version: need.version, set: { title: 'Hear that it is ready' } }],
  })
  await page
    .locator('.prose')
    .getByRole('link', { name: /Hear that it is ready/ })
    .waitFor()
  await page.goto(`${app.address}/record/N-1`)
  await page.getByRole('heading', { name: 'mentioned in' }).waitFor()
  quiet()
})

test('a draft survives a reload, and two who write at once lose no word', { skip: browserSkipped }, async t => {
  const at = await withText(t, 'first\n\nsecond\n')
  const { page, app, quiet } = at
  await write(at)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('my ')
  await page.reload()
  await editor(at).getByText('my first').waitFor()
  // meanwhile somebody else changes the other paragraph, then the same one
  const theirs = async (body: string) => {
    const { record } = await app.contract.read({ id: at.doc })
    await app.contract.change({
      changes: [{ verb: 'update', id: at.doc, version: record.version, set: { fields: { body } } }],
    })
  }
  // laid over the wire once and early: a request that follows at once on this would pass it by unheard
  let meanwhile: string | null = null
  await page.route('**/api/v1/changes', async route => {
    const said = meanwhile
    meanwhile = null
    if (said !== null) await theirs(said)
    await route.continue()
  })
  await theirs('first\n\ntheir second\n')
  await page.waitForTimeout(1500)
  await editor(at).focus()
  await page.keyboard.press('Control+Enter')
  assert.equal(await at.settled(/my first/), 'my first\n\ntheir second\n')
  await write(at)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('So ')
  await theirs('Their first\n\ntheir second\n')
  await page.waitForTimeout(1500)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').getByText('Their first').waitFor()
  await page.getByRole('button', { name: 'Keep both' }).click()
  const both = await at.settled(/So my first/)
  assert.match(both, /Their first/)
  // what somebody else keeps while one's own is on its way is refused by its version, and joined all the same
  const sent = async (said: string) => {
    meanwhile = said
    const answer = page.waitForResponse(response => response.request().method() === 'POST' && response.status() >= 400)
    await page.keyboard.press('Control+Enter')
    assert.ok([409, 412].includes((await answer).status()))
  }
  await theirs('mine\n\nyours\n')
  await page.locator('.prose').getByText('yours').waitFor()
  await write(at)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Only ')
  await sent('mine\n\nyours and more\n')
  assert.equal(await at.settled(/Only mine/), 'Only mine\n\nyours and more\n')
  await write(at)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Not ')
  await sent('Perhaps only mine\n\nyours and more\n')
  await page.getByRole('alert').getByText('Perhaps only mine').waitFor()
  await page.getByRole('button', { name: 'Keep both' }).click()
  assert.match(await at.settled(/Not Only mine/), /Perhaps only mine/)
  // the browser itself says that its request was refused
  quiet(/status of 4(09|12)/)
})

test('a picture is pasted as a file of the record and shown; Markdown can be written as it is', {
  skip: browserSkipped,
}, async t => {
  const at = await withText(t, 'Look:')
  const { page, app, quiet } = at
  await write(at)
  await page.keyboard.press('Control+End')
  await editor(at).evaluate(async element => {
    const canvas = new OffscreenCanvas(8, 8)
    canvas.getContext('2d')!.fillRect(0, 0, 8, 8)
    const data = new DataTransfer()
    data.items.add(new File([await canvas.convertToBlob()], 'bike.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const picture = page.locator('.prose img[alt="bike"]')
  await picture.waitFor()
  await soon(async () =>
    assert.equal(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)), 8),
  )
  await page.getByRole('button', { name: 'Markdown' }).click()
  await page.getByRole('textbox', { name: 'Text' }).press('Control+End')
  await page.keyboard.type('\n\n- typed')
  await page.keyboard.press('Control+Enter')
  const written = await at.settled(/typed/)
  const { attachments } = await app.contract.read({ id: at.doc })
  assert.equal(attachments.length, 1)
  assert.ok(written.includes(`![bike](attachment:${attachments[0]!.id})`))
  quiet()
})
