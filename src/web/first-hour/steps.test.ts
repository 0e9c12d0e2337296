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
  assert.deepEqual(done({ count: kind => (kind === 'bet' ? 1 : 0), bet: 'B-2', answered: true }), ['bring', 'now'])
})

test('what was seen and sent counts only as such', () => {
  assert.deepEqual(done({ seen: new Set(['questions', 'why', 'moves']) }), ['why', 'moves'])
  assert.deepEqual(done({ seen: new Set(['sent']), bet: 'B-2' }), ['now', 'send'])
})

test('why leads through the four questions, and to itself once they are answered or gone through', () => {
  const address = (given: Partial<Facts>) => stepsOf({ ...facts, ...given }).find(step => step.name === 'why')?.address
  assert.equal(address({}), '/first-hour/now')
  assert.equal(address({ bet: 'B-2' }), '/first-hour/B-2')
  assert.equal(address({ bet: 'B-2', answered: true }), '/why/B-2')
  assert.equal(address({ bet: 'B-2', seen: new Set(['questions']) }), '/why/B-2')
})
