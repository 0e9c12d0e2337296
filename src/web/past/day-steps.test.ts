import assert from 'node:assert/strict'
import { test } from 'node:test'
import { busyDays, dayAt, dayOf, marksOf, placeOf, spanOf, stepped } from './day-steps.ts'

const span = { first: '2026-10-01', today: '2026-11-30' }

test('one can look back to the first record, and no further than the slider is fine enough for', () => {
  assert.deepEqual(spanOf('2026-10-01T08:00:00.000Z', '2026-11-30'), span)
  assert.equal(spanOf('2020-01-01T00:00:00.000Z', '2026-11-30').first, '2025-10-26')
  assert.deepEqual(spanOf(null, '2026-11-30'), { first: '2026-11-30', today: '2026-11-30' })
})

test('a step never leaves the days there are', () => {
  assert.equal(stepped('2026-11-30', -1, span), '2026-11-29')
  assert.equal(stepped('2026-11-28', 7, span), '2026-11-30')
  assert.equal(stepped('2026-10-03', -7, span), '2026-10-01')
  assert.equal(dayAt(placeOf('2026-11-02', span), span), '2026-11-02')
})

test('an address names a day, a moment, or nothing that is a day', () => {
  assert.equal(dayOf('2026-10-30'), '2026-10-30')
  assert.equal(dayOf('2026-10-30T09:00:00Z'), '2026-10-30')
  assert.equal(dayOf('118'), undefined)
  assert.equal(dayOf('2026-13-41'), undefined)
})

test('marks grow by doublings, and busy days are those on which most happened', () => {
  const days = [
    { day: '2026-09-01', came: 900, changed: 0 },
    { day: '2026-10-02', came: 1, changed: 0 },
    { day: '2026-10-09', came: 100, changed: 27 },
    { day: '2026-11-01', came: 2, changed: 5 },
  ]
  const marks = marksOf(days, span)
  assert.deepEqual(
    marks.map(({ place, height }) => [place, Math.round(height * 100)]),
    [
      [1, 14],
      [8, 100],
      [31, 43],
    ],
  )
  assert.deepEqual(
    busyDays(days, span).map(({ day }) => day),
    ['2026-11-01', '2026-10-09'],
  )
})
