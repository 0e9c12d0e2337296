import assert from 'node:assert/strict'
import test from 'node:test'
import { opening } from './room-motion.ts'

test('only the way between the map and a room moves', () => {
  assert.deepEqual(opening('/', '/area/needs'), ['open'])
  assert.deepEqual(opening('/area/needs', '/'), ['close'])
  for (const [from, to] of [
    [undefined, '/'],
    [undefined, '/area/needs'],
    ['/', '/next'],
    ['/area/needs', '/area/risks'],
    ['/', '/'],
  ] as const)
    assert.equal(opening(from, to), false, `${from} → ${to}`)
})
