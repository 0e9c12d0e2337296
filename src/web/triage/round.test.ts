import assert from 'node:assert/strict'
import { test } from 'node:test'
import { after, beside, decided, leftOf, nextRound, noRound, type Round, tally } from './round.ts'

const round: Round = { ...noRound, keys: ['F-1', 'F-2', 'F-3'] }

test('a round takes the first of what waits, and the one asked for before all', () => {
  assert.deepEqual(nextRound(['F-1', 'F-2', 'F-3'], noRound, 2).keys, ['F-1', 'F-2'])
  assert.deepEqual(nextRound(['F-1', 'F-2', 'F-3'], noRound, 2, 'F-3').keys, ['F-3', 'F-1'])
})

test('what was left for later comes again only once nothing else waits', () => {
  const before = decided(decided(round, 'F-1', 'skipped'), 'F-2', 'linked')
  const next = nextRound(['F-1', 'F-4'], before, 10)
  assert.deepEqual(next.keys, ['F-4'])
  assert.deepEqual(nextRound(['F-1'], decided(next, 'F-4', 'spam'), 10).keys, ['F-1'])
})

test('after a piece comes the next undecided one, then those left above', () => {
  assert.equal(after(round, 'F-1'), 'F-2')
  assert.equal(after(decided(round, 'F-2', 'linked'), 'F-1'), 'F-3')
  assert.equal(after(decided(round, 'F-3', 'linked'), 'F-3'), 'F-1')
  const all = round.keys.reduce((now, key) => decided(now, key, 'triaged'), round)
  assert.equal(after(all, 'F-3'), null)
  assert.deepEqual(leftOf(all), [])
})

test('what is taken back waits again', () => {
  const back = decided(decided(round, 'F-2', 'merged'), 'F-2', null)
  assert.deepEqual(leftOf(back), ['F-1', 'F-2', 'F-3'])
  assert.equal(beside(back, 'F-2', -1), 'F-1')
  assert.equal(beside(back, 'F-3', 1), undefined)
})

test('a tally counts only what happened', () => {
  const done = decided(decided(decided(round, 'F-1', 'linked'), 'F-2', 'skipped'), 'F-3', 'linked')
  assert.deepEqual(tally(done), [
    ['linked', 2],
    ['skipped', 1],
  ])
})
