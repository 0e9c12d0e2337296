// A customer's fire tried on the plan in a real browser, another order tried beside it, and the decision written down.
import assert from 'node:assert/strict'
import type { Contract } from '../../src/model/contract.ts'
import { browserSkipped } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { focused, press, visit } from './watched-page.ts'

/** The decision's links by key, its options, and its attachments. */
async function written(contract: Contract) {
  const [decision] = (await contract.list({ kind: 'decision', sort: '-createdAt', limit: 1 })).items
  const { record, links, attachments } = await contract.read({ id: decision!.id })
  const options = record.fields.options as { text: string; done: boolean }[]
  return {
    record,
    about: links.flatMap(link => (link.name === 'about' && link.other ? [link.other.key] : [])).sort(),
    options: options.map(one => [one.text, one.done]),
    attachments,
  }
}

test('by pointer: a fire on the lanes, a bar pulled, two ways side by side, the decision with its picture, one undo', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/what-if`)
  const board = page.getByRole('region', { name: 'The plan, week by week' })
  await board.getByRole('button', { name: /^B-1 / }).waitFor()
  const before = (await app.contract.list({ kind: 'decision', limit: 200 })).items.length

  await page.getByRole('button', { name: 'A fire', exact: true }).click()
  await page.getByLabel('What is asked for?').fill('Invoices by night for Velomeile')
  await page.getByLabel('Weeks, at least').fill('2')
  await page.getByLabel('At most').fill('3')
  await page.getByRole('button', { name: /For which account/ }).click()
  await page.getByRole('option', { name: /Velomeile/ }).click()
  await page.getByLabel(/Likely loss/).fill('40k')
  await page.getByLabel(/How likely/).fill('50')
  await page.getByRole('button', { name: 'Put it on the lanes' }).click()
  const says = page.getByRole('status').filter({ hasText: /^Saves EUR 20k at Velomeile/ })
  await says.waitFor()
  await soon(async () =>
    assert.match(
      (await says.textContent()) ?? '',
      /delays .* by .* weeks?.*: EUR .* · \d of \d delayed bets are priced/,
    ),
  )
  await clean(page, 'what if with a fire')

  await page.getByRole('button', { name: 'Try another way' }).click()
  await page.getByRole('status').filter({ hasText: '5 bets on 2 lanes' }).waitFor()
  const bar = board.getByRole('button', { name: /^B-4 / })
  const from = (await bar.boundingBox())!
  const lanes = (await board.getByRole('list', { name: 'Lane 1' }).boundingBox())!
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x - 40, from.y + 5, { steps: 4 })
  await page.mouse.move(lanes.x - from.width, from.y, { steps: 6 })
  await page.getByText('1 of 5 in order').waitFor()
  await page.mouse.up()
  await page
    .getByRole('status')
    .filter({ hasText: /Velomeile.* · delays B-2/ })
    .waitFor()
  assert.match(new URL(page.url()).search, /try=fire.*place\.B-4\.0|try=fire.*now\.B-4/)
  const ways = page.getByRole('list', { name: 'Ways tried' })
  await soon(async () => assert.equal(await ways.getByRole('listitem').count(), 2))
  await page.goBack()
  await page.getByRole('status').filter({ hasText: '5 bets on 2 lanes' }).waitFor()
  await page.goForward()
  await page
    .getByRole('status')
    .filter({ hasText: /Velomeile.* · delays B-2/ })
    .waitFor()
  await page.reload()
  await ways
    .getByRole('button', { name: /“Invoices by night for Velomeile” now/ })
    .first()
    .click()
  await says.waitFor()

  await page.getByRole('button', { name: 'Decide' }).click()
  await page.getByRole('button', { name: 'Write the decision' }).click()
  await page.getByRole('heading', { name: /Invoices by night/ }).waitFor()
  const { record, about, options, attachments } = await written(app.contract)
  assert.match(String(record.fields.reasons), /^Saves EUR 20k at Velomeile/)
  assert.deepEqual(
    options.map(([, done]) => done),
    [true, false, false],
  )
  assert.ok(about.includes('B-8') && about.some(key => key.startsWith('AC-')), about.join(' '))
  assert.deepEqual(
    attachments.map(one => [one.name, one.type]),
    [['what-if.png', 'image/png']],
  )
  const fire = await app.contract.read({ id: 'B-8' })
  assert.deepEqual(
    [fire.record.fields.workType, fire.links.find(link => link.name === 'for')?.values.lossIfNot],
    ['customer fire', { amount: 40_000, currency: 'EUR' }],
  )
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await page.locator('.toast', { hasText: 'Redo' }).first().waitFor()
  assert.equal(
    (await app.contract.list({ kind: 'decision', limit: 200 })).items.length,
    before,
    'one undo takes it all',
  )
  await soon(async () =>
    assert.equal((await app.contract.list({ kind: 'bet', where: ['title~Invoices'] })).items.length, 0),
  )
  quiet()
})

test('by keys alone: the fire of Spoke done now, another way beside it, decided, in 19 strokes', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/next`)
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  let strokes = await press(page, 'g', 'w')
  await page.getByRole('heading', { name: 'What if' }).waitFor()
  const board = page.getByRole('region', { name: 'The plan, week by week' })
  await board.getByRole('button', { name: /^B-4 / }).waitFor()
  strokes += await press(page, 'j', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await soon(async () => assert.match(await focused(page), /^button B-4 /))
  strokes += await press(page, 'n')
  await page
    .getByRole('status')
    .filter({ hasText: /^Saves .*Velomeile/ })
    .waitFor()
  await soon(async () => assert.match(await focused(page), /^button B-4 /, 'the bar keeps the focus'))
  strokes += await press(page, 'a')
  await page.getByRole('status').filter({ hasText: '5 bets on 2 lanes' }).waitFor()
  strokes += await press(page, 'j', 'ArrowRight', 'ArrowRight', 'x')
  await page
    .getByRole('status')
    .filter({ hasText: /^Drops B-3/ })
    .waitFor()
  strokes += await press(page, 'j', 'ArrowRight', 'ArrowRight', 'Enter')
  await page.getByRole('menu', { name: 'Try with B-4' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('[role=menuitem]'))
  strokes += await press(page, 'Enter')
  await page
    .getByRole('status')
    .filter({ hasText: /drops B-3/i })
    .filter({ hasText: /B-4 saves/ })
    .waitFor()
  strokes += await press(page, 'd')
  await page.getByRole('dialog').waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('input'))
  strokes += await press(page, 'Enter')
  await page.getByRole('heading', { name: /B-4 now/ }).waitFor()
  const { about, options } = await written(app.contract)
  assert.ok(about.includes('B-3') && about.includes('B-4'))
  assert.equal(options.length, 3)
  const { items } = await app.contract.examples({})
  assert.equal(items[0]?.stops.at(-1)?.done, true, 'the stop of the fire is done by it')
  assert.equal(strokes, 19)
  quiet()
})
