import assert from 'node:assert/strict'
import test from 'node:test'
import { territory } from '../../areas/map.ts'
import { areaAt } from './here-area.ts'

const rooms = territory()

test('a page of an area, and of any record in it, lies in that area', () => {
  assert.equal(areaAt('/area/needs', undefined), 'needs')
  for (const [word, kind] of rooms.kinds) {
    assert.equal(areaAt(`/record/${kind.prefix}-12`, rooms), rooms.areaOf.get(word)!.id, word)
  }
  assert.equal(areaAt('/why/B-3', rooms), 'risks')
})

test('other pages lie in none, and a record waits for its rooms', () => {
  for (const path of ['/', '/next', '/settings', '/record/', '/record/ZZZ-1', '/area/'])
    assert.equal(areaAt(path, rooms), undefined, path)
  assert.equal(areaAt('/record/B-3', undefined), undefined)
})
