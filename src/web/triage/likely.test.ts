import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likely } from './likely.ts'

const needs = [
  { key: 'N-1', title: 'Know in the morning what the day holds' },
  { key: 'N-2', title: 'Be reminded of an appointment in time' },
  { key: 'N-10', title: 'Pay without queueing' },
  { key: 'N-3', title: 'Pay by invoice' },
]
const of = (text: string) =>
  likely(text, needs, need => need.title, 3).map(({ record, shares }) => [record.key, ...shares])

test('words in common name the likely needs, in whatever form they stand', () => {
  assert.deepEqual(of('Please send reminders: I forgot both appointments'), [['N-2', 'reminders', 'appointments']])
  assert.deepEqual(of('I want to be reminded of my appointments'), [['N-2', 'reminded', 'appointments']])
})

test('words that stand in every sentence make nothing likely', () => {
  assert.deepEqual(of('I want to know what you do in it'), [])
})

test('a rare word weighs more, and a tie falls to the older record', () => {
  assert.deepEqual(of('Paying should work by invoice')[0], ['N-3', 'paying', 'invoice'])
  const twins = [
    { key: 'N-10', title: 'Pay' },
    { key: 'N-9', title: 'Pay' },
  ]
  assert.deepEqual(
    likely('pay', twins, need => need.title, 3).map(({ record }) => record.key),
    ['N-9', 'N-10'],
  )
})

test('writing without spaces is compared by pairs of letters', () => {
  const found = likely('結帳系統不好用', [{ key: 'N-1', title: '結帳要快' }], need => need.title, 3)
  assert.equal(found.length, 1)
})
