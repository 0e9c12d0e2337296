import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fits } from './fits.ts'

test('letters find what begins with them, whatever their accents', () => {
  assert.ok(fits('Manage risks & priorities', 'ri'))
  assert.ok(fits('Manage risks & priorities', 'man prio'))
  assert.ok(fits('Clarté', 'clarte'))
  assert.ok(fits('Anything', ''))
  assert.ok(!fits('Manage risks', 'isks'))
})
