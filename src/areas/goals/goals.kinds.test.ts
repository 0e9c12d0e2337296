import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { businessCase } from './business-case.kind.ts'
import { goal } from './goal.kind.ts'

test('goals climb from target over goal to business strategy', () => {
  assert.deepEqual(Object.keys(goal.fields.level.options ?? {}), ['business strategy', 'goal', 'target'])
  assert.deepEqual(goal.links.supports.to, ['goal'])
  assert.deepEqual(Object.keys(goal.states), ['draft', 'in force', 'retired'])
})

test('a goal earns or saves, directly or not, now or later', () => {
  const values = { pays: 'saves', directness: 'indirect', timing: 'later' }
  assert.deepEqual(checkValues(goal, values), values)
})

test('a business case keeps its flows by period and is open until it was compared with fact', () => {
  const periods = [{ id: 'p0', text: 'Now' }]
  const flows = [{ id: 'f1', text: 'Building it', under: 'p0', sort: 'cost', score: -40_000, note: '30k to 60k' }]
  assert.deepEqual(checkValues(businessCase, { periods, flows }), { periods, flows })
  assert.ok(isOpen(businessCase, 'approved') && !isOpen(businessCase, 'compared'))
})

test('both ask whether the world is better or worse', () => {
  for (const kind of [goal, businessCase]) assert.ok(kind.fields.worldBetter && kind.fields.worldWorse)
})
