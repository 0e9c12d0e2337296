import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitting, roomForWords } from './room-for-words.ts'

const card = { width: 194, height: 123 }

test('a long title leaves less room for what is missing, never none', () => {
  assert.equal(roomForWords('Identify needs', true, card), 3)
  assert.equal(roomForWords('Gather & monitor feedback', true, card), 2)
  assert.equal(roomForWords('Understand, work within, challenge constraints', true, card), 2)
  assert.equal(roomForWords('Understand, work within, challenge constraints', true, { width: 120, height: 60 }), 1)
})

test('only counts that one line holds are said, and at least one', () => {
  assert.equal(fitting(['7 needs', '1 journey'], 168), 2)
  assert.equal(fitting(['3 strategic pillars', '2 visions'], 168), 1)
  assert.equal(fitting(['120 responsible people elsewhere'], 100), 1)
})
