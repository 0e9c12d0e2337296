// Charts in a real browser: needs rated by dragging, by keys, by the menu and in the list leave the same record behind.
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

test('a need rated by pointer, by 18 keys, by its menu and in the list leaves the same record behind', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const ids = [newId(), newId(), newId(), newId(), newId()]
  const titles = ['Dragged', 'Stepped', 'Sent', 'Listed', 'Asked']
  await app.contract.change({
    changes: ids.map((id, place) => ({
      verb: 'create',
      id,
      kind: 'need',
      title: titles[place]!,
      ...(place === 4 ? { fields: { importance: 4, satisfaction: 6, scored: 'survey', scoredBy: 41 } } : {}),
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

  await page.mouse.move(4, 4)
  await press(page, 'End', 'ArrowLeft', 'm')
  await page.getByRole('menuitem', { name: '→ High' }).click()
  await rated('Sent').waitFor()

  await page.goto(`${app.address}/canvas/opportunity-landscape?as=list`)
  const row = page.getByRole('row', { name: /Listed/ })
  await row.getByRole('gridcell', { name: 'Not rated yet' }).click()
  await page.getByRole('option', { name: 'High' }).click()
  await row.getByRole('gridcell', { name: '13' }).waitFor()
  for (const place of [0, 1, 2, 3]) await soon(async () => assert.deepEqual(await read(place), high, titles[place]))

  // what people said is asked about before it is overwritten, and stays where one leaves it
  await page.goto(`${app.address}/canvas/opportunity-landscape`)
  await dot('Asked').waitFor()
  await drag('Asked', await pointAt(page, 8, 3))
  await page.getByRole('dialog', { name: /Change N-\d+ to an estimate/ }).waitFor()
  await page.getByText('a survey of 41 people').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await soon(async () => assert.equal((await read(4)).scored, 'survey'))
  await drag('Asked', await pointAt(page, 8, 3))
  await page.getByRole('button', { name: 'Make it an estimate' }).click()
  await rated('Asked').waitFor()
  await soon(async () => assert.deepEqual(await read(4), high))
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

test('a reading is written down by pointer, by 6 keys and pasted, corrected from chart and table, and undone', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const id = newId()
  await app.contract.change({
    changes: [
      {
        verb: 'create',
        id,
        kind: 'metric',
        title: 'Calls',
        fields: { unit: 'calls', direction: 'less', cadence: 'weekly' },
      },
    ],
  })
  const read = async () => (await app.contract.readings({ id })).items.map(({ at, value }) => [at.slice(5), value])
  const point = (name: RegExp) =>
    page.getByRole('group', { name: 'Readings of M-1 Calls' }).getByRole('button', { name })
  await page.goto(`${app.address}/canvas/metric?of=M-1`)
  await page.getByText('Nothing read yet').waitFor()

  await page.getByRole('button', { name: 'Paste many…' }).click()
  await page
    .getByLabel('Days and values')
    .fill('Week\tCalls\n2026-01-05\t10\n2026-01-12\t12\n2026-01-19\t10\n2026-01-26\t12')
  await page.getByText('4 readings found').waitFor()
  await page.getByRole('button', { name: 'Write 4 readings down' }).click()
  await page.getByText('Limits need six readings, you have 4.').waitFor()

  await page.getByLabel('Day', { exact: true }).fill('2026-02-02')
  await page.getByLabel('Value', { exact: true }).fill('10')
  await page.getByRole('button', { name: 'Write down' }).click()
  await point(/: 10 calls$/)
    .nth(2)
    .waitFor()

  await page.getByLabel('Day', { exact: true }).fill('2026-02-09')
  await page.getByLabel('Day', { exact: true }).blur()
  await press(page, 'n', '“1', '“2', 'Enter')
  await page.getByText('Only noise: no reading asks for an explanation.').waitFor()
  assert.deepEqual(await read(), [
    ['01-05', 10],
    ['01-12', 12],
    ['01-19', 10],
    ['01-26', 12],
    ['02-02', 10],
    ['02-09', 12],
  ])
  const { latest, usual } = (await app.contract.read({ id })).record.fields
  assert.deepEqual([latest, usual], [12, { low: 5.7, high: 16.3 }])

  // the newest one by keys: into the chart, two readings back, corrected
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await press(page, 'j', 'ArrowLeft', 'ArrowLeft')
  await page.waitForFunction(() =>
    document.activeElement?.getAttribute('aria-label')?.includes('12 calls, within its limits'),
  )
  await press(page, 'Enter')
  await page.getByRole('form', { name: /^Correct the reading of/ }).waitFor()
  await press(page, 'ControlOrMeta+a', '“4', '“0', 'Enter')
  await point(/40 calls, within its limits/).waitFor()

  // and the same one taken away again in the table
  await page.getByRole('radio', { name: 'Table' }).click()
  const row = page.getByRole('row', { name: /40 within its limits/ })
  await row.getByRole('button', { name: /^Correct/ }).click()
  await page.getByRole('button', { name: 'Take away' }).click()
  await row.waitFor({ state: 'detached' })
  await soon(async () => assert.equal((await read()).length, 5))
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await row.waitFor()
  await soon(async () => assert.deepEqual((await read())[3], ['01-26', 40]))
  quiet()
})
