import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { fieldOrder } from './field-order.ts'

const assumption = territory().kinds.get('assumption')!

test('every field of a kind stands somewhere, once', () => {
  const order = fieldOrder(assumption, {})
  const names = [...order.texts, ...order.values, ...order.unknown].map(one => one.name)
  assert.deepEqual([...names].sort(), Object.keys(assumption.fields).sort())
})

test('what is filled is shown, what is unknown is kept back but for the first few', () => {
  const empty = fieldOrder(assumption, {})
  assert.deepEqual(
    empty.texts.map(one => one.name),
    ['belief'],
  )
  const filled = fieldOrder(assumption, { costIfWrong: { amount: 5, currency: 'EUR' }, settledBecause: 'We asked' })
  assert.ok(filled.values.some(one => one.name === 'costIfWrong'))
  assert.ok(filled.texts.some(one => one.name === 'settledBecause'))
})

test('a field that a finding asks for is shown although it is empty', () => {
  assert.ok(fieldOrder(assumption, {}, 'wouldChangeOurMind').texts.some(one => one.name === 'wouldChangeOurMind'))
})
