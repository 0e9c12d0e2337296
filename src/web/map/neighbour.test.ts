import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas } from '../../areas/map.ts'
import { neighbour } from './neighbour.ts'

test('arrow keys walk the map as it is drawn', () => {
  assert.equal(neighbour(areas, 'risks', 'left'), 'feedback')
  assert.equal(neighbour(areas, 'feedback', 'left'), 'needs')
  assert.equal(neighbour(areas, 'needs', 'left'), 'needs', 'nothing lies further out')
  assert.equal(neighbour(areas, 'risks', 'up'), 'experience')
  assert.equal(neighbour(areas, 'experience', 'up'), 'vision')
  assert.equal(neighbour(areas, 'needs', 'down'), 'solutions')
  assert.equal(neighbour(areas, 'goals', 'down'), 'team')
  assert.equal(neighbour(areas, 'outcomes', 'right'), neighbour(areas, 'outcomes', 'right'))
})

test('every area can be reached from the centre by arrow keys', () => {
  const reached = new Set(['risks'])
  for (const id of reached) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) reached.add(neighbour(areas, id, direction))
  }
  assert.deepEqual([...reached].sort(), areas.map(area => area.id).sort())
})
