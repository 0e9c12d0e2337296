import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues, checkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { journey } from './journey.kind.ts'
import { need } from './need.kind.ts'

test('a need is heard, understood, chosen, and then met or set aside', () => {
  assert.deepEqual(Object.keys(need.states), ['heard', 'understood', 'chosen', 'met', 'set aside'])
  assert.ok(!isOpen(need, 'met') && !isOpen(need, 'set aside'))
})

test('breadth runs from common to qualifier, and a need hangs under one wider need', () => {
  assert.deepEqual(Object.keys(need.fields.jumpLevel.options ?? {}), ['common', 'context', 'activity', 'qualifier'])
  assert.equal(need.links.partOf.max, 1)
})

test('experience runs from works to means something', () => {
  const levels = ['functional', 'reliable', 'usable', 'convenient', 'pleasurable', 'meaningful']
  assert.deepEqual(Object.keys(need.fields.uxLevel.options ?? {}), levels)
})

test('importance and satisfaction go from 0 to 10 and say whether people were asked', () => {
  const values = { importance: 10, satisfaction: 0, scored: 'survey', scoredBy: 120 }
  assert.deepEqual(checkValues(need, values), values)
  assert.throws(() => checkValues(need, { importance: 11, satisfaction: -1 }), /Importance .* Satisfaction today /s)
})

test('an alternative meets a need from 0 to 5', () => {
  assert.deepEqual(checkLinkValues(need.links.metBy, { rating: 0 }), { rating: 0 })
  assert.throws(() => checkLinkValues(need.links.metBy, { rating: 6 }), /from 0/)
})

test('a journey’s observation lies under a stage, in a lane, with a feeling', () => {
  const stages = [{ id: 's1', text: 'Drops the bicycle off' }]
  const cells = [{ id: 'c1', text: 'Waits for a call', under: 's1', sort: 'feeling', score: -2 }]
  assert.deepEqual(checkValues(journey, { stages, cells }), { stages, cells })
  assert.throws(() => checkValues(journey, { cells: [{ id: 'c1', text: '', sort: 'smelling' }] }), /line 1 a sort/)
})

test('a need may stand on a journey more than once', () => {
  assert.equal(journey.links.shows.once, false)
  assert.throws(() => checkLinkValues(journey.links.shows, { sentiment: 3 }), /from -2 \(awful\) to 2/)
})
