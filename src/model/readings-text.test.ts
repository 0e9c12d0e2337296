import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualField, usualRange } from './reading.ts'
import { readReadings } from './readings-text.ts'

test('two columns are read from a sheet, a CSV file or plain lines, heads passed over, the oldest first', () => {
  const wanted = [
    { at: '2026-11-02', value: 1200.5 },
    { at: '2026-11-09', value: 61 },
  ]
  for (const text of [
    'Week\tOn time\n2026-11-09\t61\n2026-11-02\t1200.5\n',
    'week,value\r\n2026-11-02,1200.5\r\n2026-11-09,61\r\n',
    '2026-11-02;1200,5\n2026-11-09;61',
    '2026-11-09 61\n2026-11-02 1,200.5',
    '02.11.2026\t1200.5\n09.11.2026\t61',
  ])
    assert.deepEqual(readReadings(text).readings, wanted, text)
})

test('a day that comes twice counts once, with its last value, and lines that are no reading are named', () => {
  assert.deepEqual(readReadings('2026-11-02\t4\n2026-11-02\t5\nno idea 12\n2026-11-09\tn/a', 'csv'), {
    readings: [{ at: '2026-11-02', value: 5, source: 'csv' }],
    left: [
      { line: 3, text: 'no idea 12' },
      { line: 4, text: '2026-11-09\tn/a' },
    ],
  })
})

test('the usual range is mean ± 2.66 × the mean step, from six readings on', () => {
  assert.equal(usualRange([1, 2, 3, 4, 5]), null)
  assert.deepEqual(usualRange([10, 12, 10, 12, 10, 12]), { mean: 11, low: 11 - 5.32, high: 11 + 5.32 })
  assert.deepEqual(usualField([10, 12, 10, 12, 10, 12]), { low: 5.7, high: 16.3 })
  assert.deepEqual(usualField([7, 7, 7, 7, 7, 7]), { low: 7, high: 7 })
})
