import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opportunityLandscape } from './opportunity-landscape.canvas.ts'
import { opportunityScore } from './opportunity-score.ts'

const { regions } = opportunityLandscape.plane!

test('every pair of values lies in one region, whose outline holds it too', () => {
  for (let importance = 0; importance <= 10; importance += 0.5)
    for (let satisfaction = 0; satisfaction <= 10; satisfaction += 0.5) {
      const at = regions.filter(region => region.holds(importance, satisfaction))
      assert.equal(at.length, 1, `${importance}, ${satisfaction}`)
      assert.ok(isIn(at[0]!.outline, importance, satisfaction), `${at[0]!.id} at ${importance}, ${satisfaction}`)
    }
})

test('the values that a region is entered at lie in it', () => {
  for (const region of regions) assert.ok(region.holds(...region.at), region.id)
})

test('above 15 is extreme, 15 and 12 are high, 10 is worth a look, more satisfied than it matters is overserved', () => {
  const idOf = (i: number, s: number) => regions.find(region => region.holds(i, s))?.id
  assert.equal(opportunityScore(10, 5), 15)
  assert.deepEqual(
    [idOf(10, 4), idOf(10, 5), idOf(8, 4), idOf(7, 4), idOf(5, 1), idOf(5, 6), idOf(6, 6)],
    ['extreme', 'high', 'high', 'worth-a-look', 'low', 'overserved', 'low'],
  )
})

/** Within a convex outline or on its edge. */
function isIn(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
  const turns = outline.map(([x1, y1], at) => {
    const [x2, y2] = outline[(at + 1) % outline.length]!
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
  })
  return turns.every(turn => turn >= -1e-9) || turns.every(turn => turn <= 1e-9)
}
