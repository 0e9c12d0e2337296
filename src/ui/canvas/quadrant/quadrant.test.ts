import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import { changesTo } from '../../../model/canvas-place.ts'
import { scale } from '../../../model/field.ts'
import { kind } from '../../../model/kind.ts'
import { meets, middleOf } from '../geometry.ts'
import { sampleCard, sampleScene } from '../scene-sample.ts'
import { quadrantAim, quadrantStep } from './quadrant-aim.ts'
import { quadrantLayout } from './quadrant-layout.ts'
import type { QuadrantWords } from './quadrant-words.ts'

const words: QuadrantWords = {
  at: (label, value) => `${label} ${value ?? 'unknown'}`,
  ask: 'What do you know?',
  asking: title => `${title}?`,
  unknown: () => 'unknown',
  unsaid: label => `${label} unsaid`,
  count: String,
}
const guess = kind({
  word: 'guess',
  title: 'Guess',
  plural: 'guesses',
  prefix: 'G',
  says: '',
  made: 'everyday',
  states: { open: { label: 'Open' } },
  fields: {
    weight: scale({ label: 'Weight', min: 0, max: 10 }),
    reach: scale({ label: 'Reach', min: 1, max: 5 }),
  },
  links: {},
})
const corners = { topLeft: 'Build', topRight: 'Test', bottomLeft: 'Leave', bottomRight: 'Look' }
const shown: Canvas = {
  name: 'guesses',
  title: '',
  says: '',
  primitive: 'quadrant',
  about: 'guess',
  x: {
    does: 'shows',
    value: 'evidence amount',
    asks: 'evidence',
    label: 'Evidence',
    low: '',
    high: '',
    reversed: true,
  },
  y: { does: 'writes', field: 'weight', label: 'Weight', low: '', high: '' },
  corners,
}
const written: Canvas = {
  ...shown,
  x: { does: 'writes', field: 'reach', label: 'Reach', low: '', high: '' },
}
const known = (amount: number) => ({
  known: { amount, confidence: 0.5, word: 'leaning' as const, items: 1, sources: 1, newest: null, says: '' },
})
const sceneOf = (canvas: Canvas, ...cards: ReturnType<typeof sampleCard>[]) => sampleScene(canvas, [guess], cards)
const spotOf = (layout: ReturnType<typeof quadrantLayout>, id: string) => layout.spots.find(spot => spot.id === id)!

test('more evidence stands further left, more weight further up, and what nobody knows at the edge', () => {
  const scene = sceneOf(
    shown,
    sampleCard('guess', 'G-1', { weight: 9 }, known(8)),
    sampleCard('guess', 'G-2', { weight: 3 }, known(2)),
    sampleCard('guess', 'G-3', { weight: 9 }),
  )
  const layout = quadrantLayout(scene, words)
  const [sure, light, unknown] = ['G-1', 'G-2', 'G-3'].map(id => middleOf(spotOf(layout, id).box))
  assert.ok(sure!.x < light!.x && light!.x < unknown!.x)
  assert.ok(sure!.y < light!.y)
  assert.equal(sure!.y, unknown!.y)
  assert.equal(spotOf(layout, 'G-3').hollow, true)
  assert.equal(spotOf(layout, 'G-1').hollow, undefined)
  const counts = Object.fromEntries(layout.corners.map(corner => [corner.title, corner.holds.size]))
  assert.deepEqual(counts, { Build: 1, Test: 1, Leave: 0, Look: 1 })
})

test('what nobody has said of a value stands apart, and is in no corner', () => {
  const layout = quadrantLayout(
    sceneOf(written, sampleCard('guess', 'G-1', { reach: 5 }), sampleCard('guess', 'G-2')),
    words,
  )
  assert.ok(layout.unknownY)
  for (const spot of layout.spots) assert.ok(spot.box.y > layout.plane.y + layout.plane.height)
  assert.equal(
    layout.corners.reduce((sum, corner) => sum + corner.holds.size, 0),
    0,
  )
})

test('cards of the same values stand beside each other, never on each other, and a crowd lies on piles', () => {
  const cards = Array.from({ length: 400 }, (_, n) =>
    sampleCard('guess', `G-${n}`, { weight: n % 11, reach: 1 + (n % 5) }),
  )
  const layout = quadrantLayout(sceneOf(written, ...cards), words)
  for (const one of layout.spots)
    for (const other of layout.spots) assert.ok(one === other || !meets(one.box, other.box), `${one.id} ${other.id}`)
  const drawn = layout.spots.flatMap(spot => spot.pile ?? [spot.id])
  assert.equal(new Set(drawn).size, 400)
  assert.ok(layout.spots.some(spot => spot.pile))
})

test('a drag up writes the weight; a drag sideways asks and writes nothing across', () => {
  const card = sampleCard('guess', 'G-1', { weight: 2 }, known(5))
  const scene = sceneOf(shown, card)
  const layout = quadrantLayout(scene, words)
  const spot = spotOf(layout, 'G-1')
  const at = middleOf(spot.box)
  const up = quadrantAim(scene, layout, { x: at.x + 20, y: layout.plane.y + 60 }, spot, words)
  assert.equal(up.place.asks, undefined)
  assert.deepEqual(changesTo(card, up.place, []), [
    { verb: 'update', id: 'G-1', version: 1, set: { fields: { weight: 10 } } },
  ])
  const aside = quadrantAim(scene, layout, { x: at.x - 200, y: at.y }, spot, words)
  assert.equal(aside.place.asks, 'evidence')
  assert.deepEqual(changesTo(card, aside.place, []), [])
  assert.equal(aside.lands!.x + spot.box.width / 2, at.x)
})

test('what is let go on the very place it had changes nothing', () => {
  const card = sampleCard('guess', 'G-1', { weight: 7, reach: 3 })
  const scene = sceneOf(written, card)
  const layout = quadrantLayout(scene, words)
  const spot = spotOf(layout, 'G-1')
  assert.deepEqual(changesTo(card, quadrantAim(scene, layout, middleOf(spot.box), spot, words).place, []), [])
})

test('an arrow takes a carried card one step on, Shift several, and a new record gets the values of its place', () => {
  const card = sampleCard('guess', 'G-1', { weight: 5, reach: 3 })
  const scene = sceneOf(written, card)
  const layout = quadrantLayout(scene, words)
  const spot = spotOf(layout, 'G-1')
  const at = middleOf(spot.box)
  const valuesAt = (point: { x: number; y: number }) => quadrantAim(scene, layout, point, spot, words).place.set?.fields
  assert.deepEqual(valuesAt(quadrantStep(layout, at, 'up', false)), { weight: 6, reach: 3 })
  assert.deepEqual(valuesAt(quadrantStep(layout, at, 'right', false)), { weight: 5, reach: 4 })
  assert.deepEqual(valuesAt(quadrantStep(layout, at, 'down', true)), { weight: 3, reach: 3 })
  assert.deepEqual(quadrantAim(scene, layout, at, undefined, words).place.set?.fields, { weight: 5, reach: 3 })
})
