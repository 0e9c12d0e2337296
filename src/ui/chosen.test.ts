import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, switched } from './chosen.ts'

test('a span goes either way and holds both ends', () => {
  const ids = ['a', 'b', 'c', 'd']
  assert.deepEqual(between(ids, 'b', 'd'), ['b', 'c', 'd'])
  assert.deepEqual(between(ids, 'd', 'b'), ['b', 'c', 'd'])
  assert.deepEqual(between(ids, null, 'c'), ['c'])
  assert.deepEqual(between(ids, 'gone', 'c'), ['c'])
})

test('one more press takes what was chosen back', () => {
  const once = switched(new Set(['a']), 'b')
  assert.deepEqual([...once], ['a', 'b'])
  assert.deepEqual([...switched(once, 'a')], ['b'])
})
