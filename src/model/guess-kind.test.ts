import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../areas/map.ts'
import { guessKind } from './guess-kind.ts'

const kinds = [...territory().kinds.values()].filter(kind => kind.made === 'everyday')
const guess = (line: string) => guessKind(line, kinds)?.kind.word ?? null

const lines: Readonly<Record<string, readonly string[]>> = {
  question: [
    'Who signs the contract at the chain?',
    'Do workshops pay per stand or per head?',
    'how do riders find us',
    'May we text riders without asking them first?',
  ],
  assumption: [
    'We believe that riders read a text within the hour',
    'Owners will probably pay for reminders',
    'I think mechanics check the phone at lunch',
  ],
  feedback: [
    'Acme said the calendar is empty on Mondays',
    '“I never know what the day holds”',
    'Jana from Velo Nord asked for invoices by e-mail',
    'Two shops complained about the new prices',
  ],
  problem: ['Mechanics lose ten minutes looking for parts', 'Riders cannot see whether their bike is ready'],
  need: ['Know in the morning what the day holds', 'Owners want to plan the week without a phone', 'Feel in control'],
  bet: ['Launch online booking', 'Build a calendar for chains', 'Let riders pay on pick-up'],
  experiment: [
    'Test whether reminders halve no-shows',
    'Run a fake door for paid reminders',
    'A/B test the first page',
  ],
  decision: ['We decided to drop the fax', 'Decide who owns prices', 'We will not support paper diaries'],
  ticket: ['Fix the crash on the booking page', 'Add a button to print the day', 'Upgrade the calendar library'],
  constraint: [
    'Text messages are not allowed without consent',
    'GDPR: no names in logs',
    'No releases: frozen until 15 March',
  ],
  outcome: ['Missed appointments fall below 5 %', 'Reduce no-shows', 'From 12 to 8 missed appointments a week'],
  goal: ['Revenue from chains doubles', 'Break even by autumn'],
  stakeholder: ['Petra, head of sales', 'CFO'],
}

for (const [kind, said] of Object.entries(lines)) {
  test(`a line that means a ${kind} sounds like one`, () => {
    assert.deepEqual(
      said.map(line => [line, guess(line)]),
      said.map(line => [line, kind]),
    )
  })
}

test('the words that say so are given as they stand', () => {
  assert.equal(guessKind('Jana told us it is too slow', kinds)?.because, 'told us')
  assert.equal(guessKind('From 12 to 8 a week', kinds)?.because, 'From 12 to')
  assert.equal(guessKind('So it’s ready?', kinds)?.because, '?')
})

test('a line that sounds like nothing is not guessed at', () => {
  assert.equal(guess('Bicycles'), null)
  assert.equal(guess(''), null)
})

test('a word is not found within another', () => {
  assert.equal(guess('Debugger cap'), null)
  assert.equal(guess('Somewhat'), null)
})
