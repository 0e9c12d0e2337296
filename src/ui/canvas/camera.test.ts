import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cameraOf, cameraText, fitted, showing, toWindow, toWorld, zoomed } from './camera.ts'

const window = { width: 800, height: 600 }

test('what was under the pointer stays under it while one comes nearer, and the nearest is a limit', () => {
  const camera = { x: 30, y: -20, zoom: 0.8 }
  const at = { x: 200, y: 140 }
  const before = toWorld(camera, at)
  const after = toWorld(zoomed(camera, 1.4, at), at)
  assert.ok(Math.abs(before.x - after.x) < 1e-9 && Math.abs(before.y - after.y) < 1e-9)
  assert.equal(zoomed(camera, 100, at).zoom, 2.5)
  assert.equal(zoomed(camera, 0.001, at).zoom, 0.08)
})

test('all of a world fits with room around it, and is never drawn larger than it is', () => {
  const wide = fitted({ x: -100, y: -50, width: 4000, height: 500 }, window)
  const [start, end] = [toWindow(wide, { x: -100, y: 0 }), toWindow(wide, { x: 3900, y: 0 })]
  assert.ok(start.x >= 23 && end.x <= 777)
  assert.equal(fitted({ x: 0, y: 0, width: 100, height: 100 }, window).zoom, 1)
})

test('a box in sight moves nothing; one outside is brought in by the least way', () => {
  const camera = { x: 0, y: 0, zoom: 1 }
  assert.equal(showing(camera, { x: 100, y: 100, width: 200, height: 80 }, window), camera)
  const edges = { side: 16, top: 52, bottom: 48 }
  assert.equal(showing(camera, { x: 20, y: 52, width: 200, height: 80 }, window, edges), camera)
  assert.equal(showing(camera, { x: 20, y: 40, width: 200, height: 80 }, window, edges).y, 12)
  assert.deepEqual(showing(camera, { x: 900, y: 100, width: 200, height: 80 }, window), { x: -348, y: 0, zoom: 1 })
})

test('a camera stands in the address and comes back from it; anything else is no camera', () => {
  assert.deepEqual(cameraOf(cameraText({ x: 12.4, y: -7, zoom: 0.5 })), { x: 12, y: -7, zoom: 0.5 })
  assert.equal(cameraOf('here'), null)
  assert.equal(cameraOf(undefined), null)
})
