import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { blocker } from './blocker.kind.ts'
import { influenceInterest } from './influence-interest.canvas.ts'
import { stakeholder } from './stakeholder.kind.ts'
import { touchpoint } from './touchpoint.kind.ts'
import { update } from './update.kind.ts'

test('a blocker is open, in work, and then cleared or accepted', () => {
  assert.deepEqual(Object.keys(blocker.states), ['open', 'in work', 'cleared', 'accepted'])
  assert.ok(isOpen(blocker, 'in work') && !isOpen(blocker, 'accepted'))
})

test('how often to tell and how often to listen are two things', () => {
  assert.deepEqual(checkValues(stakeholder, { tellEvery: 7, hearEvery: 30 }), { tellEvery: 7, hearEvery: 30 })
  assert.throws(() => checkValues(stakeholder, { tellEvery: 0 }), /whole number from 1 to 366/)
})

test('a talk tells, listens, asks or thanks, and what was heard becomes a record', () => {
  assert.deepEqual(Object.keys(touchpoint.fields.aim.options ?? {}), ['tell', 'listen', 'ask', 'thank'])
  for (const heard of ['feedback', 'constraint', 'question', 'blocker'] as const)
    assert.ok(touchpoint.links.heardAs.to.includes(heard))
  assert.throws(() => checkValues(touchpoint, { reaction: 3 }), /from -2 \(against\) to 2/)
})

test('an update can tell of outcomes and learnings, not only of tickets', () => {
  for (const told of ['outcome', 'insight', 'experiment', 'ticket'] as const)
    assert.ok(update.links.covers.to.includes(told))
  assert.deepEqual(Object.keys(update.fields.health.options ?? {}), ['on track', 'at risk', 'off track'])
})

test('influence and interest are drawn as they are written', () => {
  const { x, y } = influenceInterest
  assert.deepEqual([x?.does === 'writes' && x.field, y?.does === 'writes' && y.field], ['interest', 'influence'])
})
