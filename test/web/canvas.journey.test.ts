// Canvases in a real browser: whatever is done by pointer is done by keys and in the list beside it too, and leaves the
// same records behind.
import assert from 'node:assert/strict'
import type { Change } from '../../src/model/change.ts'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { boxOf, card, dragBy, recordOf, settled } from './canvas-hands.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

const risk = (id: string, title: string): Change => ({
  verb: 'create',
  id,
  kind: 'risk',
  title,
  fields: { likelihood: 3, impact: 2 },
})

test('a card of a quadrant moved by pointer, by two clicks, by 4 keys and in its list leaves the same record', {
  skip: browserSkipped,
}, async t => {
  const seen = await visit(t)
  const { app, page, quiet } = seen
  const ids = ['Dragged', 'Clicked', 'Pushed', 'Listed'].map(() => newId())
  const titles = ['Dragged', 'Clicked', 'Pushed', 'Listed']
  // one after another, so that each stands alone at its place
  await app.contract.change({ changes: titles.map((title, n) => risk(ids[n]!, title)) })
  for (const [n, id] of ids.entries()) if (n > 0) await app.contract.change({ changes: [{ verb: 'archive', id }] })
  const bring = async (n: number) => {
    await app.contract.change({ changes: [{ verb: 'restore', id: ids[n]! }] })
    await card(page, titles[n]!).waitFor()
  }
  const away = async (n: number) => {
    await app.contract.change({ changes: [{ verb: 'archive', id: ids[n]! }] })
    await card(page, titles[n]!).waitFor({ state: 'detached' })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${app.address}/canvas/risk-map`)
  await card(page, 'Dragged').waitFor()
  // a step of the level axis and two of the upright one, as far as they are on the screen
  await boxOf(page, 'Dragged')
  const plane = (await page.locator('.quadrant-plane').boundingBox())!
  const [zoomX, zoomY] = [plane.width / 980, plane.height / 588]
  const step = { x: ((980 - 248) / 4) * zoomX, y: ((588 - 130) / 4) * zoomY }
  await dragBy(page, 'Dragged', step.x, -2 * step.y)
  await settled(page, 'Dragged', /Impact 4, Likelihood 4/)
  const expected = await soon(async () => {
    const moved = { ...(await recordOf(seen, ids[0]!)), version: 0 }
    assert.deepEqual(moved.fields, { likelihood: 4, impact: 4 })
    return moved
  })
  await away(0)

  await bring(1)
  await card(page, 'Clicked').hover()
  await page.getByRole('button', { name: /^More about R-\d+$/ }).click()
  await page.getByRole('menuitem', { name: /Pick up and place/ }).click()
  const box = (await card(page, 'Clicked').boundingBox())!
  const to = { x: box.x + box.width / 2 + step.x, y: box.y + box.height / 2 - 2 * step.y }
  await page.mouse.move(to.x, to.y)
  await page.mouse.click(to.x, to.y)
  await settled(page, 'Clicked', /Impact 4, Likelihood 4/)
  await away(1)

  await bring(2)
  await card(page, 'Pushed').focus()
  assert.equal(await press(page, 'Space', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'Enter'), 5)
  await settled(page, 'Pushed', /Impact 4, Likelihood 4/)
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Pushed'))
  await away(2)

  await bring(3)
  await press(page, 'l')
  const row = page.getByRole('row', { name: /Listed/ })
  await row.waitFor()
  assert.match(page.url(), /as=list/)
  for (const [column, value] of [
    ['Impact', '4'],
    ['Likelihood', '4'],
  ] as const) {
    await row
      .getByRole('gridcell')
      .nth(column === 'Impact' ? 3 : 4)
      .click()
    await page.getByRole('dialog').getByRole('radio', { name: value, exact: true }).click()
    await press(page, 'Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('row', { name: column === 'Impact' ? /Listed.*4.*3/ : /Listed.*4.*4/ }).waitFor()
  }

  for (const [n, id] of ids.entries()) {
    const { version, ...record } = await recordOf(seen, id)
    assert.deepEqual(record, { state: 'open', fields: expected.fields }, titles[n]!)
    assert.ok(version > 1)
  }
  quiet()
})

test('a card drawn sideways on the assumption map asks what one knows, and springs back where nothing was added', {
  skip: browserSkipped,
}, async t => {
  const seen = await visit(t)
  const { app, page, quiet } = seen
  const id = newId()
  await app.contract.change({
    changes: [{ verb: 'create', id, kind: 'assumption', title: 'They pay', fields: { importance: 8 } }],
  })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${app.address}/canvas/assumption-map`)
  await settled(page, 'They pay', /Importance 8, Evidence unknown/)
  const before = await boxOf(page, 'They pay')
  await dragBy(page, 'They pay', -400, 0)
  const dialog = page.getByRole('dialog', { name: /A-1 They pay/ })
  await dialog.waitFor()
  await press(page, 'Escape', 'Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('They pay'))
  // it was seen on its way to a whole pixel, or on one
  await soon(async () => {
    const after = (await card(page, 'They pay').boundingBox())!
    assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 1.5, `${after.x}, ${after.y}`)
  })
  await soon(async () => assert.equal((await recordOf(seen, id)).version, 1))

  // the same question by keys, and this time something is known
  await press(page, 'Space', 'Shift+ArrowLeft', 'Enter')
  await dialog.waitFor()
  await page.keyboard.type('Twelve said they paid', { delay: 2 })
  await page.getByRole('option', { name: /^New feedback/i }).click()
  await dialog.getByRole('radio', { name: '4', exact: true }).click()
  await dialog.getByRole('button', { name: 'Link', exact: true }).last().click()
  await page.getByRole('option', { name: /They pay, Importance 8, Evidence \d/ }).waitFor()
  const moved = (await card(page, 'They pay').boundingBox())!
  assert.ok(moved.x < before.x)
  quiet()
})
