import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toWindow } from './camera.ts'
import { downTheMiddle, firstSight, fromTheTop } from './first-looks.ts'

const phone = { width: 360, height: 480 }
const desk = { width: 1180, height: 750 }

test('in a small window the card in the middle is seen whole, large enough to be read', () => {
  const boxes = [0, 300, 700].map(x => ({ box: { x, y: 100, width: 196, height: 60 } }))
  const camera = firstSight({ bounds: { x: 0, y: 0, width: 980, height: 588 }, spots: boxes }, phone)
  const [start, end] = [toWindow(camera, { x: 300, y: 100 }), toWindow(camera, { x: 496, y: 160 })]
  assert.ok(camera.zoom >= 0.75 && start.x >= 24 && end.x <= 336, `${start.x} to ${end.x}`)
})

test('where nothing stands yet a small window shows all of it, above the words at its foot', () => {
  const bounds = { x: 0, y: 0, width: 980, height: 588 }
  const camera = firstSight({ bounds, spots: [] }, phone)
  const end = toWindow(camera, { x: 980, y: 588 })
  assert.ok(end.x <= phone.width && end.y <= phone.height - 220, `${end.x} ${end.y}`)
})

test('what is read from the top begins where the words over it begin, and no head lies over a card', () => {
  for (const [window, width] of [
    [desk, 700],
    [desk, 1600],
    [phone, 1600],
  ] as const) {
    const camera = fromTheTop({ bounds: { x: -16, y: 0, width, height: 600 }, head: 44, spots: [] }, window)
    const first = toWindow(camera, { x: 0, y: 44 })
    assert.deepEqual([Math.round(first.x), Math.round(first.y)], [16, 44], `${window.width} ${width}`)
  }
})

test('a tree stands in the middle; of one that is too wide, its root does', () => {
  const small = downTheMiddle({ bounds: { x: -40, y: -40, width: 400, height: 300 }, spots: [] }, desk)
  assert.equal(toWindow(small, { x: 160, y: 0 }).x, desk.width / 2)
  const start = { x: 3_000, y: 0, width: 220, height: 66 }
  const wide = downTheMiddle({ bounds: { x: 0, y: -40, width: 6_000, height: 300 }, start, spots: [] }, desk)
  assert.equal(Math.round(toWindow(wide, { x: 3_110, y: 0 }).x), desk.width / 2)
  // nothing but ground is never seen beside it
  const first = downTheMiddle(
    { bounds: { x: 0, y: -40, width: 6_000, height: 300 }, start: { ...start, x: 0 }, spots: [] },
    desk,
  )
  assert.equal(toWindow(first, { x: 0, y: 0 }).x, 0)
})
