import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { product } from './product.kind.ts'
import { program } from './program.kind.ts'
import { proposal } from './proposal.kind.ts'
import { strategicPillar } from './strategic-pillar.kind.ts'
import { vision } from './vision.kind.ts'

test('a vision, a pillar and a program are drafted, in force, and one day retired', () => {
  for (const kind of [vision, strategicPillar, program]) {
    assert.deepEqual(Object.keys(kind.states), ['draft', 'in force', 'retired'])
    assert.ok(!isOpen(kind, 'retired'))
  }
})

test('a new version of the vision replaces the old one and says why', () => {
  assert.deepEqual([vision.links.replaces.to, vision.links.replaces.max], [['vision'], 1])
  assert.deepEqual(checkValues(vision, { edition: 2, changedBecause: 'Owners, not riders, decide' }), {
    edition: 2,
    changedBecause: 'Owners, not riders, decide',
  })
  assert.throws(() => checkValues(vision, { edition: 1.5 }), /whole number/)
})

test('vision and pillar support a goal, and say what happens to the world', () => {
  for (const kind of [vision, strategicPillar]) assert.deepEqual(kind.links.supports.to, ['goal'])
  assert.ok(vision.fields.worldBetter && vision.fields.worldWorse)
})

test('a proposal is drawn from what was learned and says what would change', () => {
  assert.deepEqual(Object.keys(proposal.states), ['open', 'accepted', 'declined'])
  assert.ok(proposal.links.drawnFrom.to.includes('insight') && proposal.links.changes.to.includes('vision'))
  const change = { present: 'For riders', proposed: 'For owners' }
  assert.deepEqual(checkValues(proposal, change), change)
})

test('a product goes through four phases', () => {
  assert.deepEqual(Object.keys(product.fields.phase.options ?? {}), ['mvp', 'beta', 'launch', 'expansion'])
})
