import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkValues } from '../../model/check-record.ts'
import { inquiryFields } from '../../model/inquiry.ts'
import { checkIn } from './check-in.kind.ts'
import { metric } from './metric.kind.ts'
import { narrative } from './narrative.kind.ts'
import { outcome } from './outcome.kind.ts'

test('an outcome is drafted, agreed, running, and ends below minimal, at minimal or at ideal', () => {
  assert.deepEqual(Object.keys(outcome.states), ['draft', 'agreed', 'running', 'ended'])
  assert.deepEqual(Object.keys(outcome.fields.result.options ?? {}), ['below minimal', 'minimal met', 'ideal met'])
})

test('an outcome knows where it stood, where it stands, what is least and what is best', () => {
  const values = { baseline: 40, minimal: 30, ideal: 10, current: 35, direction: 'less', unit: '% no-shows' }
  assert.deepEqual(checkValues(outcome, values), values)
})

test('two check-ins on the same current value do not conflict', () => {
  assert.ok(outcome.fields.current.lastWins)
})

test('an outcome serves a goal, a pillar or the vision', () => {
  assert.deepEqual(outcome.links.serves.to, ['goal', 'strategic pillar', 'vision'])
})

test('a check-in is of one outcome, with a confidence from 0 to 10', () => {
  assert.equal(checkIn.links.checks.max, 1)
  assert.throws(() => checkValues(checkIn, { confidence: 11 }), /from 0 \(no hope\) to 10/)
})

test('each claim of a narrative is judged later', () => {
  assert.deepEqual(Object.keys(narrative.fields.claims.options ?? {}), ['yes', 'partly', 'no', 'dropped'])
  const claims = [{ id: 'c1', text: 'Nobody calls to ask', sort: 'partly', note: 'Calls fell by half' }]
  assert.deepEqual(checkValues(narrative, { claims }), { claims })
})

test('a metric stands on the nine ways to learn and carries evidence', () => {
  assert.equal(metric.fields.tested, inquiryFields.tested)
  assert.equal(metric.links.bearsOn.evidence, true)
})
