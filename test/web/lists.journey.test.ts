// Lists in a real browser: narrowed and kept as a view, changed in bulk and taken back, once by pointer and once by keys.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test, type Walk } from './journey.ts'
import { soon } from './soon.ts'
import { focused, press, type Visit, visit } from './watched-page.ts'

async function withBets(t: Walk): Promise<Visit> {
  const at = await visit(t)
  await at.app.contract.change({
    changes: Array.from({ length: 14 }, (_, place) => ({
      verb: 'create' as const,
      id: newId(),
      kind: 'bet',
      title: `Promise number ${place + 1}`,
      fields: { horizon: place < 12 ? 'now' : 'later' },
    })),
  })
  await at.page.goto(`${at.app.address}/list/bets`)
  await at.page.getByRole('row', { name: /Promise number 14/ }).waitFor()
  return at
}

const shown = (page: Visit['page'], count: number) =>
  page
    .getByRole('status')
    .filter({ hasText: `${count} records` })
    .waitFor()
const carrying = async ({ app }: Visit, where: string) =>
  (await app.contract.list({ kind: 'bet', where: [where] })).items.length

test('by pointer: filter, save a view for everybody, reopen it from its address, rename, delete, undo', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await withBets(t)
  await page.getByRole('combobox', { name: 'Filter by anything' }).fill('later')
  await page.getByRole('option', { name: 'Horizon is Later' }).click()
  await shown(page, 2)
  await page.getByRole('button', { name: 'Save as view' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('For later')
  await page.getByRole('radio', { name: 'Everybody' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: 'For later' }).waitFor()
  const address = page.url()

  await page.goto(`${app.address}/next`)
  await page.goto(address)
  await page.getByRole('heading', { name: 'For later' }).waitFor()
  await shown(page, 2)
  await page.getByRole('button', { name: 'Remove the filter on Horizon' }).click()
  await shown(page, 14)
  await page.goBack()
  await shown(page, 2)

  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Much later')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Much later' }).waitFor()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('heading', { name: 'Bets' }).waitFor()
  await page
    .getByText('“Much later” is deleted')
    .locator('xpath=ancestor::*[.//button][1]')
    .getByRole('button', { name: 'Undo' })
    .click()
  await page.getByRole('navigation').getByRole('link', { name: 'Much later' }).click()
  await shown(page, 2)
  quiet()
})

test('by keys alone: filter, save a view, reopen it from the palette, in 39 strokes', {
  skip: browserSkipped,
}, async t => {
  const { page, quiet } = await withBets(t)
  let strokes = await press(page, '/', '“later')
  await page.getByRole('option', { name: 'Horizon is Later' }).waitFor()
  strokes += await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
  await shown(page, 2)
  strokes += await press(page, 'Escape')
  await soon(async () => assert.match(await focused(page), /^row/))
  strokes += await press(page, 's')
  await page.getByRole('dialog', { name: 'Save as view' }).waitFor()
  strokes += await press(page, '“For later', 'Enter')
  await page.getByRole('heading', { name: 'For later' }).waitFor()

  strokes += await press(page, 'g', 'x')
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  strokes += await press(page, 'Control+k')
  await page.getByRole('dialog').waitFor()
  strokes += await press(page, '“for later')
  const offered = page.getByRole('option', { name: 'For later', exact: true })
  await offered.waitFor()
  while ((await offered.getAttribute('aria-selected')) !== 'true') strokes += await press(page, 'ArrowDown')
  strokes += await press(page, 'Enter')
  await page.getByRole('heading', { name: 'For later' }).waitFor()
  await shown(page, 2)
  assert.ok(strokes <= 39, `${strokes} strokes`)
  quiet()
})

test('by pointer: twelve rows get a tag in one step, and one undo takes it back', {
  skip: browserSkipped,
}, async t => {
  const at = await withBets(t)
  const { page, quiet } = at
  const boxes = page.getByRole('checkbox', { name: /^Select B-/ })
  await boxes.nth(0).click()
  await boxes.nth(11).click({ modifiers: ['Shift'] })
  await page.getByRole('status').filter({ hasText: '12 selected' }).waitFor()
  await page.getByRole('toolbar').getByRole('button', { name: 'Tags' }).click()
  await page.getByRole('combobox', { name: 'Add a tag' }).fill('spring')
  await page.getByRole('option', { name: 'New tag “spring”' }).click()
  await page.getByText('“spring” added to 12 records').waitFor()
  await soon(async () => assert.equal(await carrying(at, 'tag=spring'), 12))
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByText(/^Undone/).waitFor()
  await soon(async () => assert.equal(await carrying(at, 'tag=spring'), 0))
  quiet()
})

test('by keys alone: twelve rows get an owner in one step, and one undo takes it back, in 19 strokes', {
  skip: browserSkipped,
}, async t => {
  const at = await withBets(t)
  const { page, quiet } = at
  let strokes = await press(page, 'j', 'x')
  strokes += await press(page, ...Array.from({ length: 11 }, () => 'Shift+ArrowDown'))
  await page.getByRole('status').filter({ hasText: '12 selected' }).waitFor()
  strokes += await press(page, 'a')
  await page.getByRole('menu', { name: 'Owner' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('[role=menuitem]'))
  strokes += await press(page, 'Enter')
  await page.getByText('Owner set on 12 records').waitFor()
  await soon(async () => assert.equal(await carrying(at, 'owner=me'), 12))
  const undone = page.waitForResponse(answer => answer.url().endsWith('/undo') && answer.request().method() === 'POST')
  strokes += await press(page, 'Control+z')
  assert.equal((await undone).status(), 200)
  await soon(async () => assert.equal(await carrying(at, 'owner=me'), 0))
  assert.ok(strokes <= 19, `${strokes} strokes`)
  quiet()
})

test('by keys alone: a cell is written where it stands, and the row is looked at, walked on from and left', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await withBets(t)
  await press(page, 'j', 'ArrowRight', 'ArrowRight', 'Enter')
  await page.getByRole('textbox', { name: 'Title' }).waitFor()
  await press(page, 'Control+a', '“Said anew', 'Enter')
  await page.getByRole('row', { name: /Said anew/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('[role=gridcell]'))
  await soon(async () =>
    assert.equal((await app.contract.list({ kind: 'bet', where: ['title~said anew'] })).items.length, 1),
  )

  await press(page, 'Escape', 'Home', 'Space')
  await page.getByRole('dialog', { name: 'Record' }).waitFor()
  const first = new URL(page.url()).searchParams.get('open')
  await press(page, 'j')
  await page.waitForFunction(was => new URL(location.href).searchParams.get('open') !== was, first)
  const second = new URL(page.url()).searchParams.get('open')!
  await press(page, 'Escape')
  await page.getByRole('dialog', { name: 'Record' }).waitFor({ state: 'detached' })
  await page.waitForFunction(key => document.activeElement?.textContent?.includes(key), second)
  await soon(async () => assert.match(await focused(page), /^row/))
  await page.goBack()
  await page.getByRole('dialog', { name: 'Record' }).waitFor()
  quiet()
})
