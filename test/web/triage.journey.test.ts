// Ten pieces of feedback heard out one at a time in a real browser: once by pointer, once by keys alone.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Contract } from '../../src/model/contract.ts'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

const said = [
  'I forgot my appointment twice. Remind me the day before!',
  'Paying at the desk takes for ever when everybody collects at five.',
  'Great shop, friendly people.',
  'Please remind me of the appointment, I forgot it.',
  'Can the bell be blue?',
  'Nobody told me that the part was late. I drove there for nothing. Twice!',
  'BUY CHEAP WATCHES',
  'The old paper diary was quicker than this.',
  'An appointment reminder by text would do.',
  'Keep it up.',
  'Where are the prices?',
]

/** Three needs, and feedback that comes in the order of its votes. */
async function wait(contract: Contract): Promise<void> {
  const needs = ['Be reminded of an appointment', 'Know when a part is late', 'Plan the week']
  await contract.change({
    changes: [
      ...needs.map(title => ({ verb: 'create' as const, id: newId(), kind: 'need', title })),
      ...said.map((text, place) => ({
        verb: 'create' as const,
        id: newId(),
        kind: 'feedback',
        title: text.slice(0, 60),
        fields: { text, voteCount: 30 - place, source: 'support', saidAt: '2026-03-02' },
      })),
    ],
  })
}

/** Waits until a piece is there to be decided: it has the focus once it hears keys. */
async function stands(page: Page, place: number): Promise<void> {
  await page.getByText(`${place} of 10`, { exact: true }).waitFor()
  await page.waitForFunction(
    words => {
      const at = document.activeElement
      return at?.matches('article') && at.querySelector('blockquote')?.textContent === words
    },
    said[place - 1]!,
  )
}

/** Asserts what the ten pieces became. */
async function heard(contract: Contract): Promise<void> {
  const pieces = (await contract.list({ kind: 'feedback', sort: '-voteCount' })).items
  assert.deepEqual(
    pieces.map(piece => piece.state),
    ['linked', 'linked', 'triaged', 'merged', 'new', 'linked', 'spam', 'linked', 'linked', 'triaged', 'new'],
  )
  const links = async (place: number) =>
    (await contract.read({ id: pieces[place]!.id })).links
      .filter(link => link.way === 'out')
      .map(link => [link.name, link.other?.title, link.values.quote ?? null])
  await soon(async () => assert.deepEqual(await links(0), [['highlights', 'Be reminded of an appointment', null]]))
  await soon(async () => assert.deepEqual(await links(1), [['highlights', 'Pay without waiting', null]]))
  await soon(async () => assert.deepEqual(await links(3), [['duplicateOf', said[0], null]]))
  assert.deepEqual(await links(5), [
    ['highlights', 'Know when a part is late', 'Nobody told me that the part was late.'],
  ])
  await soon(async () => assert.deepEqual(await links(7), [['highlights', 'The diary is quicker', null]]))
  await soon(async () => assert.equal((await contract.list({ kind: 'problem' })).items.length, 1))
  await soon(async () => assert.deepEqual(await links(8), [['highlights', 'Be reminded of an appointment', null]]))
}

test('by pointer: ten pieces of feedback linked, heard, merged, marked and taken back', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await wait(app.contract)
  await page.goto(`${app.address}/triage`)
  const act = page.getByRole('toolbar', { name: 'What to do with it' })
  const line = page.getByRole('combobox')
  await stands(page, 1)
  await clean(page, 'a piece of feedback')
  await page.getByRole('button', { name: /Be reminded of an appointment/ }).click()
  await stands(page, 2)
  await act.getByRole('button', { name: 'Need' }).click()
  await line.fill('Pay without waiting')
  await page.getByRole('option', { name: 'New need: “Pay without waiting”' }).waitFor()
  await clean(page, 'the line for a need')
  await page.getByRole('option', { name: 'New need: “Pay without waiting”' }).click()
  await stands(page, 3)
  await act.getByRole('button', { name: 'Heard' }).click()
  await stands(page, 4)
  await act.getByRole('button', { name: 'Merge' }).click()
  await page.getByRole('option', { name: /I forgot my appointment twice/ }).click()
  await stands(page, 5)
  await act.getByRole('button', { name: 'Skip' }).click()
  await stands(page, 6)
  await act.getByRole('button', { name: 'Highlight' }).click()
  await page.locator('mark').getByText('Nobody told me that the part was late.').waitFor()
  await page.getByRole('button', { name: /Know when a part is late/ }).click()
  await stands(page, 7)
  await act.getByRole('button', { name: 'Spam' }).click()
  await stands(page, 8)
  await act.getByRole('button', { name: 'Something else' }).click()
  await line.fill('The diary is quicker')
  await page.getByRole('option', { name: 'New problem: “The diary is quicker”' }).click()
  await stands(page, 9)
  await act.getByRole('button', { name: 'Heard' }).click()
  await stands(page, 10)
  await page.getByText('F-9 is heard').locator('..').getByRole('button', { name: 'Undo' }).click()
  await stands(page, 9)
  await page.getByRole('button', { name: /Be reminded of an appointment/ }).click()
  await stands(page, 10)
  await act.getByRole('button', { name: 'Heard' }).click()
  await page.getByRole('heading', { name: '10 pieces of feedback heard out' }).waitFor()
  await page.getByText('5 linked · 2 heard · 1 merged · 1 spam · 1 left for later').waitFor()
  await page.getByText('2 more wait.').waitFor()
  await clean(page, 'the end of a round')
  await heard(app.contract)
  await page.getByRole('button', { name: 'Go through all of them' }).click()
  await page.getByText('1 of 1', { exact: true }).waitFor()
  await page.getByText('Where are the prices?').first().waitFor()
  quiet()
})

test('by keys alone: ten pieces of feedback in 18 strokes beside the words', { skip: browserSkipped }, async t => {
  const { app, page, quiet } = await visit(t)
  await wait(app.contract)
  await page.goto(`${app.address}/next`)
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  let strokes = await press(page, 'g', 'h')
  await stands(page, 1)
  await page.getByRole('button', { name: /Be reminded of an appointment/ }).waitFor()
  strokes += await press(page, '1')
  await stands(page, 2)
  strokes += await press(page, 'n')
  await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'))
  await press(page, '“Pay without waiting')
  strokes += await press(page, 'Enter')
  await stands(page, 3)
  strokes += await press(page, 'e')
  await stands(page, 4)
  strokes += await press(page, 'm')
  await page.getByRole('option', { name: /I forgot my appointment twice/ }).waitFor()
  strokes += await press(page, 'Enter')
  await stands(page, 5)
  strokes += await press(page, 's')
  await stands(page, 6)
  await page.getByRole('button', { name: /Know when a part is late/ }).waitFor()
  strokes += await press(page, 'h')
  await page.locator('mark').waitFor()
  strokes += await press(page, '1')
  await stands(page, 7)
  strokes += await press(page, 'x')
  await stands(page, 8)
  strokes += await press(page, 'o')
  await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'))
  await press(page, '“The diary is quicker')
  await page.getByRole('option', { name: 'New problem: “The diary is quicker”' }).waitFor()
  strokes += await press(page, 'Enter')
  await stands(page, 9)
  strokes += await press(page, 'e')
  await stands(page, 10)
  strokes += await press(page, 'Control+z')
  await stands(page, 9)
  await page.getByRole('button', { name: /Be reminded of an appointment/ }).waitFor()
  strokes += await press(page, '1')
  await stands(page, 10)
  strokes += await press(page, 'e')
  await page.getByRole('heading', { name: '10 pieces of feedback heard out' }).waitFor()
  await heard(app.contract)
  assert.equal(strokes, 18)
  await page.waitForFunction(() => document.activeElement?.textContent === 'Go through all of them')
  await press(page, 'Enter')
  await page.getByText('1 of 1', { exact: true }).waitFor()
  quiet()
})
