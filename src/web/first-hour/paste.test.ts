import assert from 'node:assert/strict'
import { test } from 'node:test'
import { betsOf } from './paste.ts'

const ids = () => {
  let last = 0
  return () => `id${++last}`
}

test('pasted lines become proposed bets in next, in their order', () => {
  assert.deepEqual(betsOf(['Online booking', 'Reminders'], [], ids()), [
    {
      verb: 'create',
      id: 'id1',
      kind: 'bet',
      title: 'Online booking',
      state: 'proposed',
      fields: { horizon: 'next', order: 1 },
    },
    {
      verb: 'create',
      id: 'id2',
      kind: 'bet',
      title: 'Reminders',
      state: 'proposed',
      fields: { horizon: 'next', order: 2 },
    },
  ])
})

test('pasting again makes only what is new, after what is there', () => {
  const known = [{ title: 'online  Booking', fields: { order: 4 } }]
  const made = betsOf(['Online booking', 'Reminders'], known, ids())
  assert.deepEqual(
    made.map(change => change.verb === 'create' && [change.title, change.fields]),
    [['Reminders', { horizon: 'next', order: 5 }]],
  )
})
