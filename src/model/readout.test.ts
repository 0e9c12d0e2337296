import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chance, percent, plain, points, readable, rounded, several } from './readout.ts'

test('a share is 0 or 100 per cent only where it is exactly that', () => {
  assert.deepEqual(
    [0, 1, 0.123, 0.0000138, -0.0000138, 1e-12, 0.99999, -0.99999].map(share => percent(share)),
    ['0 %', '100 %', '12.3 %', '0.001 %', '-0.001 %', '1e-10 %', '99.999 %', '-99.999 %'],
  )
  assert.equal(percent(1 - 2 ** -53), '100 %')
  assert.equal(percent(1.45), '145 %')
  assert.equal(percent(null), 'unknown')
})

test('a difference near 0 keeps its sign, and nothing is ever written as minus 0', () => {
  assert.deepEqual([points(0.0000138), points(-0.0771), points(0)], ['0.001', '-7.71', '0'])
  assert.equal(rounded(-0, 2), '0')
})

test('a p-value keeps three digits below a tenth, and is never 0', () => {
  assert.deepEqual([0.777297, 0.0496404, 0.00102869, 1.8e-6, 1e-310].map(chance), [
    '0.777',
    '0.0496',
    '0.00103',
    '1.8e-6',
    'below 1e-300',
  ])
})

test('words of issues are read aloud without their dashes', () => {
  assert.equal(plain('no-outcome:hint'), 'no outcome (a hint)')
  assert.equal(plain('driver-is-approver:warning'), 'driver is approver (a warning)')
})

test('of very many names and sentences only the first are shown, and how many more there are', () => {
  const names = Array.from({ length: 52 }, (_, i) => `n${i}`)
  assert.match(several(names), /^n0, .*n9 and 42 more$/)
  const { says, sure } = readable({ says: names, sure: [], change: [], silent: [], chart: null })
  assert.equal(says.length, 20)
  assert.equal(says.at(-1), 'And 33 more like these.')
  assert.deepEqual(sure, [])
  assert.deepEqual(readable({ says: [], sure: [], change: [], silent: [], chart: null }).says, ['No data.'])
})
