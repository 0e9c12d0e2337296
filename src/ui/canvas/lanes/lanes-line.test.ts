import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnDrawn } from './lanes-layout.ts'
import { lineOf } from './lanes-line.ts'

const columns = ['one', 'two', 'three'].map(
  (id, at): ColumnDrawn => ({
    column: { id, label: id, order: at, notes: [], group: null },
    box: { x: at * 100, y: 0, width: 90, height: 40 },
  }),
)
const drawn = { columns, curve: { x: 0, y: 50, width: 300, height: 150 } }
const felt = {
  mean: { one: 1, two: null, three: -2 },
  n: { one: 1, two: 0, three: 1 },
  low: 'three',
  peak: 'one',
  biggestDrop: ['one', 'three', -3],
  hollow: ['one'],
}

test('the line breaks where nothing was felt, and marks its lowest, its highest and its steepest fall', () => {
  const line = lineOf(felt, drawn, [-2, 2])!
  assert.deepEqual(line.runs, [])
  assert.equal(line.fall, null)
  assert.deepEqual(
    line.marks.map(({ mean, isLow, isHigh, drop, isHollow }) => [mean, isLow, isHigh, drop, isHollow]),
    [
      [1, false, true, null, true],
      [null, false, false, null, false],
      [-2, true, false, -3, false],
    ],
  )
  assert.equal(line.marks[2]!.at.y > line.zero && line.marks[0]!.at.y < line.zero, true)
})

test('neighbours that were both felt are joined, and the steepest way down between them is drawn', () => {
  const line = lineOf(
    { ...felt, mean: { one: 1, two: 0, three: -2 }, biggestDrop: ['two', 'three', -2] },
    drawn,
    [-2, 2],
  )!
  assert.equal(line.runs.length, 1)
  assert.match(line.fall!, /^M 145 .* C .* 245 /)
})

test('nothing is drawn until there is an answer', () => {
  assert.equal(lineOf(null, drawn, [-2, 2]), null)
})
