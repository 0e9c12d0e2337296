import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Facts, stepsOf } from './steps.ts'

const facts: Facts = { count: () => 0, bet: null, answered: false, seen: new Set() }
const done = (given: Partial<Facts>) =>
  stepsOf({ ...facts, ...given })
    .filter(step => step.done)
    .map(step => step.name)

test('an empty map has nothing done, and begins with what one has', () => {
  assert.deepEqual(done({}), [])
  assert.equal(stepsOf(facts)[0]?.address, '/welcome')
})

test('records alone tell what was brought, chosen and answered', () => {
  assert.deepEqual(done({ count: kind => (kind === 'bet' ? 10 : 0) }), ['bring'])
  assert.deepEqual(done({ count: kind => (kind === 'feedback' ? 3 : 0) }), ['bring', 'file'])
  assert.deepEqual(done({ count: kind => (kind === 'bet' ? 1 : 0), bet: 'B-2', answered: true }), [
    'bring',
    'now',
    'questions',
  ])
})

test('what was seen counts only as seen: questions gone through need their bet', () => {
  const seen = new Set(['questions', 'why', 'moves'])
  assert.deepEqual(done({ seen }), ['why', 'moves'])
  assert.deepEqual(done({ seen, bet: 'B-2' }), ['now', 'questions', 'why', 'moves'])
})

test('questions and why lead to the bet in now, or first to choosing one', () => {
  const address = (bet: string | null) =>
    stepsOf({ ...facts, bet })
      .slice(2, 4)
      .map(step => step.address)
  assert.deepEqual(address('B-2'), ['/first-hour/B-2', '/why/B-2'])
  assert.deepEqual(address(null), ['/first-hour/now', '/first-hour/now'])
})
