import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleLines } from './title-lines.ts'

test('the longest title of the map takes four lines in a narrow card and two in a wide one', () => {
  const title = 'Understand, work within, challenge constraints'
  assert.equal(titleLines(title, 110), 4)
  assert.equal(titleLines(title, 180), 2)
  assert.equal(titleLines('Needs', 10), 1)
})
