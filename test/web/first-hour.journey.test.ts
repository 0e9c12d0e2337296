// The first hour's moment of value in a real browser: ten pasted lines, what is really now, four questions, why with its gaps.
import assert from 'node:assert/strict'
import type { Contract } from '../../src/model/contract.ts'
import { browserSkipped } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { focused, press, visit } from './watched-page.ts'

const roadmap = [
  'Roadmap Q3',
  '- Online booking',
  '- Reminders by text message',
  '',
  '3) Pay on pick-up',
  '\tParts stock',
  '• Loan bikes',
  '[ ] Spring checks',
  '* reminders by text message',
  '7. Fleet contracts',
  '– Invoices by e-mail',
  'Opening hours of holidays',
]
const titles = 'Roadmap Q3|Online booking|Reminders by text message|Pay on pick-up|Parts stock|Loan bikes'
  .concat('|Spring checks|Fleet contracts|Invoices by e-mail|Opening hours of holidays')
  .split('|')

/** Asserts that the answers stand on the map as records with their links. */
async function answered(contract: Contract): Promise<void> {
  const bets = (await contract.list({ kind: 'bet', sort: 'key' })).items
  assert.deepEqual(
    bets.map(bet => [bet.title, bet.state, bet.fields.horizon]),
    titles.map((title, place) => [title, 'proposed', place === 1 || place === 2 ? 'now' : 'next']),
  )
  const { links } = await contract.read({ id: bets[1]!.id })
  const said = links.map(link => [link.name, link.other?.title, link.values.mustHold ?? null])
  assert.deepEqual(said.sort(), [
    ['addresses', 'Know what the day holds', null],
    ['drives', 'Fewer calls by June', null],
    ['restsOn', 'Riders book by phone', true],
  ])
  const need = links.find(link => link.name === 'addresses')!.other!
  const felt = (await contract.read({ id: need.id })).links.find(link => link.name === 'feltBy')
  assert.equal(felt?.other?.title, 'Workshop owner')
}

test('by pointer: ten lines pasted, two in now, four questions, why with its gaps', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await page.getByRole('textbox', { name: 'Roadmap lines, one a line' }).fill(roadmap.join('\n'))
  await page.getByRole('button', { name: 'Make 10 bets' }).click()

  await page.getByRole('heading', { name: 'Which are you really working on now?' }).waitFor()
  await page.getByText('You have 2 lanes').waitFor()
  const bets = page.getByRole('group', { name: 'Your bets' })
  await soon(async () => assert.equal(await bets.getByRole('checkbox').count(), 10))
  await soon(async () =>
    assert.equal(await bets.getByRole('checkbox', { checked: true }).count(), 0, 'none is chosen beforehand'),
  )
  await clean(page, 'what is now')
  for (const name of [/Online booking/, /Reminders/, /Loan bikes/]) await bets.getByRole('checkbox', { name }).click()
  await page.getByText('3 bets in 2 lanes').waitFor()
  await bets.getByRole('checkbox', { name: /Loan bikes/ }).click()
  await page.getByRole('button', { name: '2 bets are now' }).click()

  await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()
  const strip = page.getByRole('region', { name: 'First hour' })
  await strip.getByText('2 of 6 done').click()
  await soon(async () => assert.equal(await strip.getByRole('listitem').count(), 6))
  await clean(page, 'the map with its strip')
  await strip.getByRole('link', { name: 'Four questions about B-2' }).click()

  const line = page.getByRole('combobox')
  const keep = page.getByRole('button', { name: 'Keep and go on' })
  await page.getByLabel('For whom is it?').fill('Rider')
  await keep.click()
  await page.getByLabel('What are they trying to get done?').waitFor()
  await page.getByRole('button', { name: 'Undo: For whom' }).click()
  await page.getByLabel('For whom is it?').fill('Workshop owner')
  await clean(page, 'a question')
  await keep.click()
  await page.getByLabel('What are they trying to get done?').fill('Know what the day holds')
  await keep.click()
  await page.getByLabel('How will you see that it worked?').fill('Fewer calls by June')
  await keep.click()
  await page.getByLabel('What must be true?').fill('Riders book by phone')
  await keep.click()

  await page.getByRole('heading', { name: 'Why B-2?' }).waitFor()
  await page.getByRole('link', { name: /Know what the day holds/ }).waitFor()
  await page.getByRole('link', { name: /Workshop owner/ }).waitFor()
  await page.getByRole('link', { name: /Fewer calls by June/ }).waitFor()
  await page
    .getByText(/^Missing:/)
    .first()
    .waitFor()
  await strip.getByText('3 of 6 done').waitFor()
  await clean(page, 'why')
  await answered(app.contract)
  assert.deepEqual(
    (await app.contract.list({ kind: 'persona' })).items.map(persona => persona.title),
    ['Workshop owner'],
    'what was undone is gone',
  )

  await page.goto(`${app.address}/first-hour/B-3`)
  await line.fill('workshop')
  await page.getByRole('option', { name: /Workshop owner/ }).click()
  await page.getByLabel('What are they trying to get done?').fill('know what the day HOLDS')
  await page.getByRole('button', { name: 'Link and go on' }).click()
  await page.getByLabel('How will you see that it worked?').waitFor()
  await soon(async () =>
    assert.equal(
      (await app.contract.list({ kind: 'need' })).items.length,
      1,
      'what is there is linked, not made again',
    ),
  )

  await page.goto(`${app.address}/next`)
  await strip.getByText('4 of 6 done').waitFor()
  await clean(page, 'next moves with the strip')
  await strip.getByRole('button', { name: 'Put these steps away' }).click()
  await strip.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  await page.waitForTimeout(500)
  assert.equal(await strip.count(), 0, 'it stays away')
  quiet()
})

test('by keys alone: ten lines, two in now, four questions, why, in 13 strokes beside the words', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await page.getByRole('textbox', { name: 'Roadmap lines, one a line' }).waitFor()
  // the lines lie on the clipboard, as they do for who comes from a document
  await page.evaluate(text => {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }, roadmap.join('\n'))
  let strokes = 0
  while (!(await focused(page)).startsWith('textarea')) await press(page, 'Tab')
  strokes += await press(page, 'Control+v')
  await page.getByRole('button', { name: 'Make 10 bets' }).waitFor()
  strokes += await press(page, 'Tab', 'Enter')

  await page.getByRole('heading', { name: 'Which are you really working on now?' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('[type=checkbox]'))
  strokes += await press(page, 'ArrowDown', 'Space', 'ArrowDown', 'Space')
  await page.getByRole('button', { name: '2 bets are now' }).waitFor()
  strokes += await press(page, 'Enter')

  await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Four questions about B-2')
  strokes += await press(page, 'Enter')

  for (const [asks, says] of [
    ['For whom is it?', 'Workshop owner'],
    ['What are they trying to get done?', 'Know what the day holds'],
    ['How will you see that it worked?', 'Fewer calls by June'],
    ['What must be true?', 'Riders book by phone'],
  ] as const) {
    await page.getByLabel(asks).waitFor()
    await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'))
    await press(page, `“${says}`)
    strokes += await press(page, 'Enter')
  }
  await page.getByRole('heading', { name: 'Why B-2?' }).waitFor()
  await page.getByRole('link', { name: /Fewer calls by June/ }).waitFor()
  await page
    .getByText(/^Missing:/)
    .first()
    .waitFor()
  await answered(app.contract)
  assert.equal(strokes, 13)

  await page.goto(`${app.address}/first-hour/B-3`)
  for (const asks of [
    'For whom is it?',
    'What are they trying to get done?',
    'How will you see',
    'What must be true?',
  ]) {
    await page.getByLabel(asks).waitFor()
    await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'))
    await press(page, 'Enter')
  }
  await page.getByRole('heading', { name: 'Why B-3?' }).waitFor()
  assert.equal((await app.contract.list({ kind: 'persona' })).items.length, 1, 'an empty answer makes nothing')
  quiet()
})
