import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initials, toneOfName } from './initials.ts'

test('a name is shortened to its first and its last word', () => {
  assert.equal(initials('Ana María Lopes'), 'AL')
  assert.equal(initials('ben'), 'B')
  assert.equal(initials('ødegård, åse'), 'ØÅ')
  assert.equal(initials('山田 太郎'), '山太')
  assert.equal(initials('ana@example.org'), 'AO')
  assert.equal(initials('  '), '·')
})

test('a person keeps their colour, and not all have the same', () => {
  assert.equal(toneOfName('Ana'), toneOfName('Ana'))
  assert.ok(new Set(['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay', 'Gus'].map(toneOfName)).size > 2)
})
