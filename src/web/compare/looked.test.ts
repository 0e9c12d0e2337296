import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noted } from './looked.ts'

test('a pause ends a look; the pages of one look are one', () => {
  const first = noted(null, '2026-11-27T16:00:00.000Z')
  assert.deepEqual(first, { last: '2026-11-27T16:00:00.000Z' })
  const same = noted(first, '2026-11-27T18:30:00.000Z')
  assert.deepEqual(same, { last: '2026-11-27T18:30:00.000Z' })
  const monday = noted(same, '2026-11-30T08:00:00.000Z')
  assert.deepEqual(monday, { before: '2026-11-27T18:30:00.000Z', last: '2026-11-30T08:00:00.000Z' })
  assert.equal(noted(monday, '2026-11-30T09:00:00.000Z').before, '2026-11-27T18:30:00.000Z')
})
