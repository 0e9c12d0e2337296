import assert from 'node:assert/strict'
import { test } from 'node:test'
import { processorTime } from '../../../../test/processor-time.ts'
import type { Canvas } from '../../../model/canvas.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { choice, number, scale } from '../../../model/field.ts'
import { kind } from '../../../model/kind.ts'
import { meets, middleOf } from '../geometry.ts'
import type { Scene } from '../primitive.ts'
import type { ChartWords } from './chart-words.ts'
import { planeLayout, pointOf, valuesAt } from './plane-layout.ts'
import { planeAim, planeStep } from './plane-places.ts'

const words: ChartWords = {
  at: (label, value) => `${label} ${value ?? 'unknown'}`,
  scored: (label, score) => `${label} ${score}`,
  unrated: 'not rated',
  asked: people => `asked ${people}`,
  guessed: 'guess',
  few: '',
  ranking: '',
  rank: '',
  score: '',
  people: '',
  title: '',
  filled: '',
  hollow: '',
  noneRated: '',
  count: String,
  number: String,
}
const thing = kind({
  word: 'thing',
  title: 'Thing',
  plural: 'things',
  prefix: 'TH',
  says: '',
  made: 'in place',
  states: { live: { label: 'Live' } },
  fields: {
    wide: scale({ label: 'Wide', min: 0, max: 10 }),
    high: scale({ label: 'High', min: 0, max: 10 }),
    from: choice({ label: 'From', options: { found: 'Found', guess: 'Guess' } }),
    people: number({ label: 'People' }),
  },
  links: {},
})
const canvas: Canvas = {
  name: 'plane',
  title: '',
  says: '',
  primitive: 'chart',
  about: 'thing',
  x: { does: 'writes', field: 'wide', label: 'Wide', low: '', high: '' },
  y: { does: 'writes', field: 'high', label: 'High', low: '', high: '' },
  firm: { field: 'from', is: ['found'], otherwise: 'guess', asked: 'people' },
  plane: {
    score: { label: 'Sum', of: (wide, high) => wide + high },
    regions: [
      {
        id: 'much',
        label: 'Much',
        weight: 2,
        outline: [
          [0, 10],
          [10, 10],
          [10, 0],
        ],
        holds: (wide, high) => wide + high >= 10,
        at: [8, 8],
      },
      {
        id: 'little',
        label: 'Little',
        weight: 0,
        outline: [
          [0, 0],
          [0, 10],
          [10, 0],
        ],
        holds: (wide, high) => wide + high < 10,
        at: [2, 2],
        named: [1, 1],
      },
    ],
  },
}

function drawn(all: readonly Record<string, unknown>[]) {
  // the rest of a record means nothing to a plane
  const cards = all.map(
    (fields, at) =>
      ({
        id: `t${at}`,
        key: `TH-${at + 1}`,
        kind: 'thing',
        title: `The thing of turn ${at}`,
        fields,
      }) as unknown as CanvasCard,
  )
  const kinds = new Map([['thing', thing as never]])
  const records = new Map(cards.map(card => [card.id, card]))
  const scene = { canvas, kinds, cards, records, links: [], asked: {} } as unknown as Scene
  return { scene, layout: planeLayout(scene, words) }
}

test('a dot stands at its two values, and those values are read back from where it stands', () => {
  const { layout } = drawn([{ wide: 3, high: 8, from: 'found', people: 12 }])
  const at = middleOf(layout.spots[0]!.box)
  assert.deepEqual(at, pointOf(layout.plane, layout.x, layout.y, 3, 8))
  assert.deepEqual(valuesAt(layout, at), [3, 8])
  assert.equal(layout.spots[0]!.says, 'Wide 3, High 8, Sum 11, Much, asked 12')
})

test('guesses are hollow, what was found is filled, what nobody rated lies in the tray', () => {
  const { layout } = drawn([{ wide: 3, high: 8, from: 'found' }, { wide: 4, high: 4, from: 'guess' }, { wide: 4 }, {}])
  const by = new Map(layout.spots.map(spot => [spot.id, spot]))
  assert.equal(by.get('t0')!.hollow, undefined)
  assert.equal(by.get('t1')!.hollow, true)
  assert.deepEqual(layout.places.find(place => place.id === 'unrated')!.holds, ['t2', 't3'])
  for (const id of ['t2', 't3']) assert.ok(meets(by.get(id)!.box, layout.tray))
})

test('dots of the same values stand side by side within their region, and no words cover anything', () => {
  const { layout } = drawn(
    Array.from({ length: 60 }, (_, at) => ({ wide: 5 + (at % 4), high: 5 + (at % 3), from: 'guess' })),
  )
  const dots = layout.spots.map(spot => ({ spot, at: middleOf(spot.box) }))
  for (const [place, { at, spot }] of dots.entries()) {
    for (const other of dots.slice(place + 1))
      assert.ok(Math.hypot(other.at.x - at.x, other.at.y - at.y) >= 15.9, `${spot.id} and ${other.spot.id}`)
    const box = spot.label?.box
    for (const other of layout.spots) {
      if (box && other !== spot && other.label) assert.ok(!meets(box, other.label.box), `${spot.id} ${other.id}`)
      const { x, y } = middleOf(other.box)
      if (box && other !== spot) assert.ok(!meets(box, { x: x - 5, y: y - 5, width: 10, height: 10 }))
    }
  }
  const shown = layout.spots.flatMap(spot => spot.pile ?? [spot.id])
  assert.equal(new Set(shown).size, 60)
})

test('letting go writes both values as a guess asked of nobody; in the tray none', () => {
  const { scene, layout } = drawn([{ wide: 3, high: 8, from: 'found', people: 12 }])
  const { place, lands } = planeAim(scene, layout, pointOf(layout.plane, layout.x, layout.y, 7.3, 1.8), words)
  assert.deepEqual(place.set, { fields: { wide: 7, high: 2, from: 'guess', people: null } })
  assert.equal(place.label, 'Wide 7, High 2, Little 9')
  const exact = pointOf(layout.plane, layout.x, layout.y, 7, 2)
  assert.deepEqual(lands, { x: exact.x - 12, y: exact.y - 12 })
  const tray = planeAim(scene, layout, middleOf(layout.tray), words).place
  assert.deepEqual(tray.set, { fields: { wide: null, high: null, from: null, people: null } })
})

test('an arrow takes a dot one value on, down from the lowest into the tray and up out of it again', () => {
  const { layout } = drawn([{ wide: 3, high: 1 }])
  const values = (at: { x: number; y: number }) => valuesAt(layout, at)
  const start = middleOf(layout.spots[0]!.box)
  assert.deepEqual(values(planeStep(layout, start, 'right', false)), [4, 1])
  assert.deepEqual(values(planeStep(layout, start, 'up', true)), [3, 3])
  const lowest = planeStep(layout, start, 'down', false)
  assert.deepEqual(values(lowest), [3, 0])
  const tray = planeStep(layout, lowest, 'down', false)
  assert.ok(tray.y > layout.tray.y)
  assert.deepEqual(values(planeStep(layout, tray, 'up', false)), [3, 0])
})

test('the ranking goes by the score, and equal scores share a rank', () => {
  const { layout } = drawn([{ wide: 2, high: 2 }, { wide: 9, high: 9 }, { wide: 8, high: 10 }, { wide: 1 }])
  assert.deepEqual(
    layout.ranking.map(one => [one.card.id, one.rank, one.score]),
    [
      ['t1', 1, 18],
      ['t2', 1, 18],
      ['t0', 3, 4],
    ],
  )
})

test('two thousand records are laid out in the time of a few frames', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ wide: at % 11, high: (at * 7) % 11 }))
  const { layout } = drawn(many)
  assert.equal(
    layout.spots.reduce((sum, spot) => sum + (spot.pile?.length ?? 1), 0),
    2_000,
  )
  assert.ok(processorTime(() => drawn(many)) < 1_500)
})
