import assert from 'node:assert/strict'
import test from 'node:test'
import { queryValues } from './input-parser.ts'

test('a name given twice is a list, and __proto__ is a name like any other', () => {
  const values = queryValues(new URLSearchParams('a=1&a=2&b=3&__proto__=4'))
  assert.deepEqual(Object.entries(values), [
    ['a', ['1', '2']],
    ['b', '3'],
    ['__proto__', '4'],
  ])
})
