import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues, checkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { assumption } from './assumption.kind.ts'
import { assumptionMap } from './assumption-map.canvas.ts'
import { bet } from './bet.kind.ts'
import { experiment } from './experiment.kind.ts'
import { vote } from './vote.kind.ts'
import { workshop } from './workshop.kind.ts'

test('a bet runs from proposed to reviewed or dropped', () => {
  const states = ['proposed', 'exploring', 'ready to hand over', 'building', 'launched', 'reviewed', 'dropped']
  assert.deepEqual(Object.keys(bet.states), states)
  assert.deepEqual(
    states.filter(state => !isOpen(bet, state)),
    ['reviewed', 'dropped'],
  )
})

test('an assumption is settled by a person: held, failed or moot', () => {
  assert.deepEqual(Object.keys(assumption.states), ['open', 'being tested', 'held', 'failed', 'moot'])
})

test('an experiment is not over when it ends, only when something was decided', () => {
  assert.deepEqual(
    Object.keys(experiment.states).filter(state => !isOpen(experiment, state)),
    ['decided', 'abandoned'],
  )
  assert.deepEqual(Object.keys(experiment.fields.decision.options ?? {}), ['retire', 'pivot', 'persevere', 'continue'])
})

test('what a bet takes and brings may be a range or one number', () => {
  assert.deepEqual(
    checkValues(bet, { weeks: 3, impact: { low: 0.5, high: 2 }, costOfDelay: { low: 20_000, high: 60_000 } }),
    {
      weeks: { low: 3, high: 3 },
      impact: { low: 0.5, high: 2 },
      costOfDelay: { low: 20_000, high: 60_000 },
    },
  )
  assert.throws(() => checkValues(bet, { weeks: { low: -1, high: 2 } }), /of at least 0/)
})

test('a bet for an account says what is lost with it and without it', () => {
  const values = { lossIfNot: { amount: 20_000, currency: 'EUR' }, lossIfDone: { amount: 0, currency: 'EUR' } }
  assert.deepEqual(checkLinkValues(bet.links.for, values), values)
})

test('the types of an assumption each have a ladder of evidence', () => {
  assert.deepEqual(Object.keys(assumption.fields.type.options ?? {}), [
    'desirability',
    'viability',
    'feasibility',
    'usability',
    'ethics',
    'legal',
  ])
  assert.deepEqual(assumption.claim, { field: 'type' })
})

test('a starting point stays between 0.2 and 0.8', () => {
  assert.deepEqual(checkValues(assumption, { start: 0.2 }), { start: 0.2 })
  assert.throws(() => checkValues(assumption, { start: 0.9 }), /from 0.2 to 0.8/)
})

test('the assumption map writes importance and only shows how much is known', () => {
  assert.deepEqual([assumptionMap.y?.does, assumptionMap.x?.does], ['writes', 'shows'])
  assert.ok(assumptionMap.x?.does === 'shows' && assumptionMap.x.asks === 'evidence')
})

test('a vote is made in one workshop and seen by its author until that closes', () => {
  assert.equal(vote.seenBy, 'author until closed')
  assert.equal(vote.links.castIn.max, 1)
  assert.deepEqual(vote.links.rates.to, workshop.links.items.to)
})

test('a workshop knows the eleven exercises', () => {
  assert.equal(Object.keys(workshop.fields.exercise.options ?? {}).length, 11)
})
