import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLeft } from './left.ts'

test('what is put away has thirty days, and none on its last', () => {
  const now = Date.parse('2026-11-30T12:00:00Z')
  assert.equal(daysLeft('2026-11-30T12:00:00.000Z', now), 30)
  assert.equal(daysLeft('2026-11-30T11:59:00.000Z', now), 29)
  assert.equal(daysLeft('2026-10-31T13:00:00.000Z', now), 0)
  assert.equal(daysLeft('2026-01-01T00:00:00.000Z', now), 0)
})
