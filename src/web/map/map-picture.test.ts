import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas } from '../../areas/map.ts'
import { pictureOf } from './map-picture.ts'

const flows = areas.flatMap(area => area.flows.map(flow => ({ from: area.id, to: flow.to })))

for (const [width, height] of [
  [900, 720],
  [1200, 840],
  [1800, 1100],
] as const) {
  test(`at ${width} × ${height} no two areas overlap and none leaves the picture`, () => {
    const { boxes } = pictureOf(areas, flows, width, height)
    const list = [...boxes]
    assert.equal(list.length, 12)
    for (const [id, box] of list) {
      assert.ok(box.x >= 0 && box.x + box.width <= width, `${id} stays within the width`)
      assert.ok(box.y >= 0 && box.y + box.height <= height, `${id} stays within the height`)
      for (const [other, that] of list) {
        const apart =
          box.x + box.width <= that.x ||
          that.x + that.width <= box.x ||
          box.y + box.height <= that.y ||
          that.y + that.height <= box.y
        assert.ok(id === other || apart, `${id} and ${other} overlap`)
      }
    }
  })
}

test('every flow of the map is drawn as an arrow', () => {
  const { arrows } = pictureOf(areas, flows, 1200, 840)
  assert.equal(arrows.length, flows.length)
  for (const arrow of arrows) assert.match(arrow.line, /^M -?[\d.]+ -?[\d.]+ [LCQ]/)
})
