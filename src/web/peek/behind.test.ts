import assert from 'node:assert/strict'
import { test } from 'node:test'
import { behind } from './behind.ts'

test('the arrows go through the list that holds the open record, and stop at its ends', () => {
  const focused: string[] = []
  const leave = behind.stand({ keys: () => ['B-1', 'B-2'], focus: key => focused.push(key) })
  const leaveOther = behind.stand({ keys: () => ['N-1'], focus: key => focused.push(key) })
  assert.equal(behind.step('B-1', 1), 'B-2')
  assert.equal(behind.step('B-2', 1), undefined)
  assert.equal(behind.step('B-1', -1), undefined)
  assert.equal(behind.step('X-1', 1), undefined)
  assert.equal(behind.focus('B-2'), true)
  assert.equal(behind.focus('X-1'), false)
  leave()
  assert.equal(behind.focus('B-2'), false)
  leaveOther()
  assert.deepEqual(focused, ['B-2'])
})
