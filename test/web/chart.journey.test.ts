// A chart in a real browser: needs rated by dragging and by keys from the tray, and what people said asked about first.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

const high = { importance: 8, satisfaction: 3, scored: 'estimate' }

/** The middle of a part of the page. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator(selector).boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The point of the plane where two values lie. */
async function pointAt(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = (await page.locator('.plane-edge').boundingBox())!
  return { x: box.x + (box.width * x) / 10, y: box.y + box.height * (1 - y / 10) }
}

test('a need rated by pointer and by 18 keys leaves the same record, and a survey is asked about before it is overwritten', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const ids = [newId(), newId(), newId()]
  const titles = ['Dragged', 'Stepped', 'Asked']
  await app.contract.change({
    changes: ids.map((id, place) => ({
      verb: 'create',
      id,
      kind: 'need',
      title: titles[place]!,
      ...(place === 2 ? { fields: { importance: 4, satisfaction: 6, scored: 'survey', scoredBy: 41 } } : {}),
    })),
  })
  const read = async (place: number) => (await app.contract.read({ id: ids[place]! })).record.fields
  const dot = (title: string) => page.getByRole('option', { name: new RegExp(`^N-\\d+ ${title},`) })
  const rated = (title: string) =>
    page.getByRole('option', { name: new RegExp(`${title}, Importance 8, Satisfaction today 3, Opportunity 13, High`) })
  const spot = async (title: string) => `[data-spot="${await dot(title).getAttribute('data-spot')}"]`
  const drag = async (title: string, to: { x: number; y: number }) => {
    const from = await middleOf(page, await spot(title))
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 20, from.y - 20, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
  }
  await page.goto(`${app.address}/canvas/opportunity-landscape`)
  await dot('Dragged').waitFor()

  await drag('Dragged', await pointAt(page, 8, 3))
  await rated('Dragged').waitFor()

  let strokes = await press(page, 'End', 'ArrowLeft', 'ArrowLeft', 'Space', 'ArrowUp')
  // at the far left of the tray, wherever it stood in it
  strokes += await press(page, ...Array(6).fill('Shift+ArrowLeft'), ...Array(4).fill('Shift+ArrowRight'))
  strokes += await press(page, 'ArrowUp', 'Shift+ArrowUp', 'Enter')
  await rated('Stepped').waitFor()
  assert.equal(strokes, 18)

  for (const place of [0, 1]) await soon(async () => assert.deepEqual(await read(place), high, titles[place]))

  // what people said is asked about before it is overwritten, and stays where one leaves it
  await drag('Asked', await pointAt(page, 8, 3))
  await page.getByRole('dialog', { name: /Change N-\d+ to an estimate/ }).waitFor()
  await page.getByText('a survey of 41 people').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await soon(async () => assert.equal((await read(2)).scored, 'survey'))
  await drag('Asked', await pointAt(page, 8, 3))
  await page.getByRole('button', { name: 'Make it an estimate' }).click()
  await rated('Asked').waitFor()
  await soon(async () => assert.deepEqual(await read(2), high))
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByRole('option', { name: /Asked, Importance 4, Satisfaction today 6, .*n = 41/ }).waitFor()

  await page
    .getByRole('complementary', { name: 'Ranking' })
    .getByRole('button', { name: /Stepped/ })
    .click()
  await page.waitForFunction(
    () => document.activeElement?.matches('[role=option]') && document.activeElement.textContent?.includes('Stepped'),
  )
  quiet()
})
