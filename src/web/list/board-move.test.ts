import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnBeside, stepOnBoard } from './board-move.ts'

const columns = [['a', 'b', 'c'], [], ['d']]

test('arrows walk down a column and over empty ones to the next card', () => {
  assert.equal(stepOnBoard(columns, 'a', 'ArrowDown'), 'b')
  assert.equal(stepOnBoard(columns, 'c', 'ArrowDown'), 'c')
  assert.equal(stepOnBoard(columns, 'c', 'ArrowRight'), 'd')
  assert.equal(stepOnBoard(columns, 'd', 'ArrowRight'), 'd')
  assert.equal(stepOnBoard(columns, 'd', 'ArrowLeft'), 'a')
  assert.equal(stepOnBoard(columns, 'b', 'End'), 'c')
  assert.equal(stepOnBoard(columns, null, 'ArrowDown'), 'a')
})

test('a card moves to the column beside its own, and at the ends nowhere', () => {
  assert.equal(columnBeside(['new', 'building', 'done'], 'building', 'ArrowRight'), 'done')
  assert.equal(columnBeside(['new', 'building', 'done'], 'new', 'ArrowLeft'), undefined)
  assert.equal(columnBeside(['new', 'building', 'done'], 'done', 'ArrowRight'), undefined)
})
