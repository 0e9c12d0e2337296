import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cornerAt } from './corner-at.ts'

const window = { width: 1000, height: 700 }
const box = { x: 0, y: 0, width: 500, height: 300 }
const size = { width: 120, height: 20 }

test('a label stands in its corner, and in sight for as long as some of its box is', () => {
  const topRight = { isBottom: false, isRight: true }
  const near = cornerAt(box, topRight, size, { x: 100, y: 50, zoom: 1 }, window)
  assert.deepEqual(near, { x: 470, y: 56, scale: 1, isOut: false })
  // the corner lies beyond the window
  const beyond = cornerAt(box, topRight, size, { x: 700, y: -100, zoom: 1 }, window)
  assert.deepEqual([beyond.x, beyond.y], [870, 6])
  assert.equal(cornerAt(box, topRight, size, { x: 1_200, y: 0, zoom: 1 }, window).isOut, true)
})

test('it never leaves its box, and from far away it is as wide as that', () => {
  const bottomLeft = { isBottom: true, isRight: false }
  const gone = cornerAt(box, bottomLeft, size, { x: -460, y: 100, zoom: 1 }, window)
  assert.equal(gone.x + size.width, 30)
  assert.equal(gone.isOut, true, 'what is left of its box has no room for it beside the axis')
  assert.equal(cornerAt(box, bottomLeft, size, { x: -300, y: 100, zoom: 1 }, window).isOut, false)
  const far = cornerAt(box, bottomLeft, size, { x: 100, y: 100, zoom: 0.1 }, window)
  assert.ok(far.scale * size.width <= 50 && far.x >= 100)
})
