import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod/mini'
import { callMethod, describeMethod } from '../model/method.ts'
import { methods } from './methods.ts'

const rooms = [
  'customers',
  'needs',
  'solutions',
  'feedback',
  'vision',
  'experience',
  'risks',
  'unknowns',
  'constraints',
  'outcomes',
  'goals',
  'team',
]

test('every method has a name of its own and stands in a room', () => {
  assert.equal(new Set(methods.map(method => method.name)).size, methods.length)
  for (const method of methods) {
    assert.ok(rooms.includes(method.area), method.name)
    assert.match(method.name, /^[a-z][a-zA-Z]*(\.[a-zA-Z]+)*$/)
  }
})

test('every method says what it is for, when it fits and when not, its formula and its source', () => {
  for (const { name, title, says, when, not, formula, source } of methods) {
    for (const words of [title, says, when, not, formula, source]) assert.ok(words.length > 2, name)
    for (const sentence of [says, when, not]) assert.match(sentence, /[.!?]$/, `${name}: ${sentence}`)
  }
})

for (const method of methods) {
  test(`the example of ${method.name} gives what its output promises, in finite numbers and in words`, async () => {
    const { output, readout, unused } = await callMethod(methods, method.name, method.example)
    assert.deepEqual(unused, [])
    const parsed = z.safeParse(method.output, output)
    assert.ok(parsed.success, JSON.stringify(parsed.error?.issues))
    assert.deepEqual(strangeNumbers(output), [])
    assert.deepEqual(strangeNumbers(readout), [])
    assert.ok(readout.says.length > 0)
    const text = JSON.stringify([readout.says, readout.sure, readout.change, readout.silent])
    assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object/)
    assert.doesNotMatch(text, /unknown to unknown/)
  })
}

test('every method describes itself with schemas that name its fields', () => {
  for (const method of methods) {
    const described = describeMethod(method) as { input: { type?: string }; output: object; example: unknown }
    assert.equal(described.input.type, 'object', method.name)
    assert.ok(JSON.stringify(described).length < 60_000, method.name)
  }
})

test('every method refuses what is not an object, naming it', async () => {
  for (const method of methods) {
    await assert.rejects(callMethod(methods, method.name, 7), /must be an object; it is 7/, method.name)
  }
})

/** Numbers that no reader and no JSON can hold, with where they stand. */
function strangeNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => strangeNumbers(each, `${path}.${key}`))
}
