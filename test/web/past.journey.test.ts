// Looking back in a real browser: the whole map on a day last month, into an area and a record of that day, and a value
// brought back from it; once by pointer and once by keys alone.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test, type Walk } from './journey.ts'
import { soon } from './soon.ts'
import { press, type Visit, visit } from './watched-page.ts'

const dayLength = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * dayLength).toISOString().slice(0, 10)
const longDay = (day: string) =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${day}T12:00:00`),
  )

async function withHistory(t: Walk): Promise<Visit> {
  const at = await visit(t)
  await at.app.contract.loadExample({ name: 'spoke' })
  const { record } = await at.app.contract.read({ id: 'B-2' })
  await at.app.contract.change({
    changes: [
      {
        verb: 'update',
        id: record.id,
        version: record.version,
        set: { state: 'exploring', fields: { horizon: 'later' } },
      },
    ],
  })
  await at.page.goto(at.app.address)
  await at.page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()
  return at
}

const shownDay = ({ page }: Visit) => new URL(page.url()).searchParams.get('at')
const says = ({ page }: Visit, day: string) =>
  page
    .getByRole('status')
    .filter({ hasText: longDay(day) })
    .waitFor()

test('by pointer: the map at last month, into an area and a record of then, a value brought back, and now again', {
  skip: browserSkipped,
}, async t => {
  const at = await withHistory(t)
  const { app, page, quiet } = at
  const now = await page
    .getByRole('link', { name: /Manage risks/ })
    .last()
    .textContent()
  await page.getByRole('button', { name: 'Look back' }).click()
  await says(at, daysAgo(1))
  const slider = page.getByRole('slider', { name: 'The day that is shown' })
  await slider.waitFor({ state: 'attached' })
  const track = (await page.locator('.slider-track').boundingBox())!
  await page.mouse.click(track.x + track.width * 0.9, track.y + track.height / 2)
  await page.waitForFunction(was => new URL(location.href).searchParams.get('at') !== was, daysAgo(1))
  assert.ok(shownDay(at)! < daysAgo(20), `${shownDay(at)} is last month`)
  await soon(async () => assert.ok(Number(await slider.inputValue()) > 0))
  await page.getByText(/gaps? that mattered then/).waitFor()
  const card = page.getByRole('main').getByRole('link', { name: /Manage risks/ })
  await soon(async () => assert.notEqual(await card.textContent(), now))
  const day = shownDay(at)!
  await card.click()
  await page.getByRole('heading', { name: 'What stood here' }).waitFor()
  assert.equal(shownDay(at), day)
  await page.getByRole('link', { name: /^B-2/ }).first().click()
  await page.getByRole('heading', { name: /values? differ/ }).waitFor()
  assert.equal(shownDay(at), day)
  await page.getByRole('button', { name: 'Bring back: Horizon' }).click()
  await page.getByText('Horizon of B-2 is back as it was').waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id: 'B-2' })).record.fields.horizon, 'now'))
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await page.getByText(/^Undone/).waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id: 'B-2' })).record.fields.horizon, 'later'))
  await page.getByRole('button', { name: /Back to now/ }).click()
  await page.getByRole('button', { name: 'Link', exact: true }).waitFor()
  assert.equal(shownDay(at), null)
  await page.goBack()
  await page.getByRole('heading', { name: /values? differ/ }).waitFor()
  quiet()
})

test('by keys alone: the map five weeks ago and back to now in 9 strokes', { skip: browserSkipped }, async t => {
  const at = await withHistory(t)
  const { page, quiet } = at
  let strokes = await press(page, '[')
  await says(at, daysAgo(1))
  strokes += await press(page, '{', '{', '{', '{', '{')
  await says(at, daysAgo(36))
  await page.waitForFunction(day => new URL(location.href).searchParams.get('at') === day, daysAgo(36))
  strokes += await press(page, ']', '[')
  await page.getByText(/gaps? that mattered then/).waitFor()
  strokes += await press(page, 't')
  await page
    .getByText(/gaps? that matters? now|gaps? that matter/)
    .first()
    .waitFor()
  assert.equal(shownDay(at), null)
  assert.equal(strokes, 9)
  quiet()
})

test('a record’s versions are gone through by keys, each with what it changed', { skip: browserSkipped }, async t => {
  const at = await withHistory(t)
  const { page, quiet } = at
  await page.goto(`${at.app.address}/record/B-2?leaf=history`)
  await page
    .getByRole('link', { name: /As it was then/ })
    .first()
    .click()
  await page.getByText('version 1 of 2').waitFor()
  assert.equal(
    await page
      .getByRole('row', { name: /Horizon/ })
      .getByRole('cell')
      .first()
      .textContent(),
    'Now',
  )
  await press(page, ']')
  await page.getByText('version 2 of 2').waitFor()
  await page.getByRole('heading', { name: 'The same as now' }).waitFor()
  await soon(async () => assert.equal(await page.getByText('changed here').count(), 2))
  await press(page, 't')
  await page.getByRole('tab', { name: 'History', selected: true }).waitFor()
  quiet()
})
