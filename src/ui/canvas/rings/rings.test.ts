import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { choice, scale } from '../../../model/field.ts'
import { kind } from '../../../model/kind.ts'
import { meets, middleOf } from '../geometry.ts'
import type { Scene } from '../primitive.ts'
import { ringsAim, ringsStep } from './rings-aim.ts'
import { pointAt, polarOf } from './rings-geometry.ts'
import { ringsLayout } from './rings-layout.ts'
import type { RingsWords } from './rings-words.ts'

const words: RingsWords = {
  without: name => `no ${name}`,
  at: (ring, sector) => [ring, sector].filter(Boolean).join(', '),
  step: (label, value) => `${label} ${value}`,
  count: String,
  new: ring => `New in ${ring}`,
  shown: '',
  around: '',
  equals: '',
  noCentre: 'side by side',
}
const part = kind({
  word: 'part',
  title: 'Part',
  plural: 'parts',
  prefix: 'PA',
  says: '',
  made: 'in place',
  states: { live: { label: 'Live' } },
  fields: {
    fit: choice({ label: 'Fit', options: { core: 'Core', near: 'Near', far: 'Far' } }),
    sort: choice({ label: 'Sort', options: { one: 'One', other: 'Other' } }),
    pull: scale({ label: 'Pull', min: 0, max: 3 }),
  },
  links: {},
})
const byFit: Canvas = { name: 'orbit', title: '', says: '', primitive: 'rings', about: 'part', columns: 'fit' }
const byPull: Canvas = { ...byFit, columns: 'pull', lanes: 'sort' }

function drawn(all: readonly Record<string, unknown>[], canvas = byFit, asked: Scene['asked'] = {}) {
  // the rest of a record means nothing to rings
  const cards = all.map(
    (fields, at) => ({ id: `p${at}`, key: `PA-${at + 1}`, kind: 'part', fields }) as unknown as CanvasCard,
  )
  const kinds = new Map([['part', part as never]])
  const scene = { canvas, kinds, cards, records: new Map(), links: [], asked } as unknown as Scene
  return ringsLayout(scene, words)
}
const many = (count: number, fields: Record<string, unknown>) => Array.from({ length: count }, () => fields)

test('the centre holds the core and each further ring lies farther out', () => {
  const { rings, spots } = drawn([{ fit: 'core' }, { fit: 'near' }, { fit: 'far' }])
  assert.deepEqual(
    rings.map(({ zone, count }) => `${zone.id} ${count}`),
    ['core 1', 'near 1', 'far 1'],
  )
  assert.deepEqual(middleOf(spots[0]!.box), { x: 0, y: 0 })
  assert.ok(rings[0]!.outer < rings[1]!.radius && rings[1]!.outer < rings[2]!.radius)
})

test('what has no value stands in a ring of its own, outside, and only where there is something', () => {
  assert.deepEqual(drawn([{ fit: 'core' }, {}]).rings.at(-1)?.zone.label, 'no fit')
  assert.deepEqual(drawn([{ fit: 'core' }]).rings.at(-1)?.zone.id, 'far')
})

test('no card covers another, few or many', () => {
  for (const count of [1, 5, 12, 60, 300]) {
    const { spots } = drawn([
      ...many(3, { fit: 'core' }),
      ...many(count, { fit: 'near' }),
      ...many(count, { fit: 'far' }),
    ])
    for (const [at, { box }] of spots.entries())
      assert.ok(
        spots.slice(at + 1).every(other => !meets(box, other.box)),
        `${count}`,
      )
  }
})

test('a drop writes the ring’s value and the sector’s', () => {
  const layout = drawn(
    [
      { pull: 3, sort: 'one' },
      { pull: 0, sort: 'other' },
    ],
    byPull,
  )
  const sector = layout.sectors.find(({ zone }) => zone.id === 'other')!
  const ring = layout.rings.find(({ zone }) => zone.id === '2')!
  const at = pointAt((sector.from + sector.to) / 2, ring.radius)
  assert.deepEqual(ringsAim(layout, at, words)?.place.set, { fields: { pull: 2, sort: 'other' } })
})

test('beyond the last ring is still the last ring', () => {
  const layout = drawn([{ fit: 'core' }])
  assert.equal(ringsAim(layout, { x: 9_000, y: 0 }, words)?.place.label, 'Far')
})

test('arrows lead outwards, inwards and around', () => {
  const layout = drawn([{ fit: 'near' }])
  const from = pointAt(0.25, layout.rings[1]!.radius)
  const radiusOf = (direction: 'up' | 'down') => polarOf(ringsStep(layout, from, direction, false)).radius
  assert.ok(Math.abs(radiusOf('up') - layout.rings[2]!.radius) < 2)
  assert.ok(radiusOf('down') < 2)
  assert.ok(polarOf(ringsStep(layout, from, 'right', false)).turn > 0.3)
})

test('side by side nothing is in the middle and nothing is moved', () => {
  const { spots, isEven } = drawn([{ fit: 'core' }, { fit: 'near' }], byFit, { show: 'equals' })
  assert.ok(isEven && spots.every(({ fixed }) => fixed))
})
