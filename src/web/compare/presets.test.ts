import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastMonday, presetsOf } from './presets.ts'

test('on a Monday, last Monday is a week ago', () => {
  assert.equal(lastMonday('2026-11-30'), '2026-11-23')
  assert.equal(lastMonday('2026-12-01'), '2026-11-30')
  assert.equal(lastMonday('2026-12-06'), '2026-11-30')
})

test('a month and a quarter are compared from their last evening before to their last evening', () => {
  const presets = presetsOf('2026-11-30', '2026-11-27T18:04:00.000Z')
  assert.deepEqual(
    presets.map(({ id, from, to }) => [id, from, to]),
    [
      ['monday', '2026-11-22', undefined],
      ['month', '2026-09-30', '2026-10-31'],
      ['quarter', '2026-06-30', '2026-09-30'],
      ['looked', '2026-11-27T18:04:00.000Z', undefined],
    ],
  )
  assert.deepEqual(presetsOf('2026-01-15', undefined)[2], { id: 'quarter', from: '2025-09-30', to: '2025-12-31' })
})
