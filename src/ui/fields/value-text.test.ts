import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedStep, readMoney, readNumber, readRange, typedRange } from './value-text.ts'

test('a number is read the way its reader writes it', () => {
  assert.equal(readNumber('1,200.5', 'en'), 1200.5)
  assert.equal(readNumber('1.200,5', 'de'), 1200.5)
  assert.equal(readNumber('1 200,5', 'fr'), 1200.5)
  assert.equal(readNumber('-3', 'en'), -3)
  assert.equal(readNumber('  ', 'en'), null)
  assert.equal(readNumber('about ten', 'en'), undefined)
})

test('a range takes one number or two, in either order', () => {
  assert.deepEqual(readRange('20-60', 'en'), { low: 20, high: 60 })
  assert.deepEqual(readRange('20 – 60', 'en'), { low: 20, high: 60 })
  assert.deepEqual(readRange('6 to 2', 'en'), { low: 2, high: 6 })
  assert.deepEqual(readRange('-5–3', 'en'), { low: -5, high: 3 })
  assert.deepEqual(readRange('7', 'en'), { low: 7, high: 7 })
  assert.equal(readRange('', 'en'), null)
  assert.equal(readRange('soon', 'en'), undefined)
})

test('a range that was read is written back the same', () => {
  assert.deepEqual(readRange(typedRange({ low: 1.5, high: 4 }, 'de'), 'de'), { low: 1.5, high: 4 })
})

test('money keeps the currency that was typed, else the workspace’s', () => {
  assert.deepEqual(readMoney('1,200 usd', 'en', 'EUR'), { amount: 1200, currency: 'USD' })
  assert.deepEqual(readMoney('£30', 'en', 'EUR'), { amount: 30, currency: 'GBP' })
  assert.deepEqual(readMoney('500', 'en', 'EUR'), { amount: 500, currency: 'EUR' })
  assert.equal(readMoney('lots', 'en', 'EUR'), undefined)
})

test('a step moves by one place and stops at the ends', () => {
  const steps = ['a', 'b', 'c'].map(id => ({ id, text: id }))
  assert.deepEqual(
    movedStep(steps, 0, 1).map(step => step.id),
    ['b', 'a', 'c'],
  )
  assert.deepEqual(
    movedStep(steps, 0, -1).map(step => step.id),
    ['a', 'b', 'c'],
  )
})
