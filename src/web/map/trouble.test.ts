import assert from 'node:assert/strict'
import { test } from 'node:test'
import { troubleOf } from './trouble.ts'

test('an area is calm without findings, and what is wrong weighs more than what is missing', () => {
  assert.equal(troubleOf({ findings: 0, wrong: 0 }), 0)
  assert.ok(troubleOf({ findings: 3, wrong: 3 }) > troubleOf({ findings: 3, wrong: 0 }))
  assert.ok(troubleOf({ findings: 9, wrong: 4 }) < 1)
  assert.equal(troubleOf({ findings: 400, wrong: 0 }), 1, 'and there is a most')
})
