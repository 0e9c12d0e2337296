import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Try, triesAskedBefore, triesOf, withoutBet, withStep, writtenTries } from './tries.ts'

const fire = {
  does: 'fire',
  fire: {
    title: 'Acme, e.g. “now.”; 50%',
    weeks: { low: 1.5, high: 3 },
    account: 'AC-2',
    loss: 60_000,
    likelihood: 50,
  },
} as const

test('ways to go come back from the address as they were', () => {
  const tries: Try[] = [
    [fire, { does: 'drop', id: 'B-3' }],
    [
      { does: 'insert', id: 'B-4' },
      { does: 'insert', id: 'B-7', at: 2 },
      { does: 'delay', id: 'B-9', weeks: 4 },
    ],
    [],
    [{ ...fire, fire: { title: 'Short', weeks: { low: 1, high: 1 } }, at: 3 }],
  ]
  const written = writtenTries(tries)
  assert.deepEqual(triesOf(written), tries)
  assert.equal(writtenTries([[{ does: 'insert', id: 'B-4' }]]), 'now.B-4')
  assert.equal(writtenTries([[]]), undefined)
})

test('what makes no step is passed over', () => {
  assert.deepEqual(triesOf('now.B-4,fly.B-1,delay.B-2.soon,drop.;%E0%A4%A'), [[{ does: 'insert', id: 'B-4' }], []])
  assert.deepEqual(triesOf(undefined), [])
})

test('an address of before still asks what it asked', () => {
  assert.deepEqual(triesAskedBefore({ bet: 'B-4' }), [[{ does: 'insert', id: 'B-4' }]])
  assert.deepEqual(triesAskedBefore({ bet: 'B-4', do: 'delay', weeks: '6' }), [
    [{ does: 'delay', id: 'B-4', weeks: 6 }],
  ])
  assert.deepEqual(triesAskedBefore({ bet: 'B-4', do: 'drop' }), [[{ does: 'drop', id: 'B-4' }]])
  assert.deepEqual(triesAskedBefore({}), [])
})

test('a bet moved on and on is one step; put back it is none', () => {
  const moved = withStep(withStep([fire], { does: 'insert', id: 'B-4', at: 1 }), { does: 'insert', id: 'B-4', at: 2 })
  assert.deepEqual(moved, [fire, { does: 'insert', id: 'B-4', at: 2 }])
  assert.deepEqual(withStep(moved, { does: 'drop', id: 'B-3' }).length, 3)
  assert.deepEqual(withoutBet(moved, ['B-4', 'some id']), [fire])
})
