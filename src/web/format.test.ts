import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dated, day } from './format.ts'

test('days within a sentence are said as their reader writes them', () => {
  assert.equal(dated('Last listened to on 2019-10-09'), `Last listened to on ${day('2019-10-09')}`)
  assert.doesNotMatch(dated('It has stood at 3 since 2019-10-09T10:00:00.000Z.'), /2019-10/)
})

test('what only looks like a day is left alone', () => {
  for (const says of ['Invoice X-2019-10-09-7', 'Order 12019-10-091', 'B-1 by 2 weeks']) assert.equal(dated(says), says)
})
