import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import { changesToAll } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { middleOf } from '../geometry.ts'
import type { Scene, Spot } from '../primitive.ts'
import { nextDay, seriesAim, seriesNext, seriesPress, seriesStep, seriesWrite } from './series-acts.ts'
import { seriesStage, spotIdOf } from './series-stage.ts'
import type { SeriesWords } from './series-words.ts'

const words = new Proxy({} as SeriesWords, {
  get: (_words, name: string) =>
    ['upper', 'mean', 'lower', 'remove', 'guardrail'].includes(name) ? name : (...all: unknown[]) => all.join(' '),
})
const canvas = {
  name: 'metric',
  primitive: 'chart',
  about: 'metric',
  readings: { unit: 'unit', cadence: 'cadence', direction: 'direction', guard: 'guard', levels: ['goal'] },
} as unknown as Canvas
// the rest of a record means nothing to a chart
const record = (id: string, fields: Record<string, unknown>) =>
  ({ id, key: id.toUpperCase(), kind: 'metric', title: id, fields, version: 3 }) as unknown as CanvasCard

const values = [10, 12, 10, 12, 10, 40]
function drawn(asked: Scene['asked'] = {}, read = values) {
  const readings = read.map((value, at) => ({
    at: `2026-01-${String(5 + 7 * at).padStart(2, '0')}`
      .replace('2026-01-33', '2026-02-02')
      .replace('2026-01-40', '2026-02-09'),
    value,
    source: 'manual',
  }))
  const centre = record('m1', { unit: 'calls', cadence: 'weekly', direction: 'less', guard: 30 })
  const cards = [record('o1', { goal: 8 })]
  const scene = { canvas, kinds: new Map(), cards, centre, readings, today: '2026-02-20', asked } as unknown as Scene
  const layout = seriesStage(scene, words)
  const spot = (at: string): Spot => layout.spots.find(one => one.id === spotIdOf(at))!
  return { scene, layout, spot, centre }
}

test('each reading is a spot of its own, named by its day, with guardrail and target as levels', () => {
  const { layout, spot } = drawn()
  assert.equal(layout.spots.length, 6)
  assert.deepEqual([spot('2026-01-12').text, spot('2026-01-12').key], ['12', '2026-01-12'])
  assert.deepEqual(
    layout.drawn.levels.map(level => level.sort),
    ['limit', 'guard', 'mean', 'target', 'limit'],
  )
  assert.equal(layout.places[0]?.holds[0], spotIdOf('2026-02-09'), 'the list begins with the newest')
})

test('only what was read in the time one looks at is drawn, the limits are those of all of it', () => {
  const far = { ...drawn().scene, today: '2026-05-01', asked: { show: 'quarter' } } as Scene
  const layout = seriesStage(far, words)
  assert.deepEqual(
    layout.spots.map(spot => spot.key),
    ['2026-02-02', '2026-02-09'],
  )
  assert.ok(layout.hasLimits)
})

test('a reading let go straight above has another value, farther aside another day, and none where one is already', () => {
  const { scene, layout, spot, centre } = drawn()
  const own = spot('2026-01-12')
  const at = middleOf(own.box)
  const above = seriesAim(scene, layout, { x: at.x + 3, y: middleOf(spot('2026-02-09').box).y }, own, words)!
  assert.deepEqual(above.place.readings, [{ at: '2026-01-12', value: 40 }])
  const day = (middleOf(spot('2026-01-19').box).x - at.x) / 7
  const aside = seriesAim(scene, layout, { x: at.x + 4 * day, y: at.y }, own, words)!
  assert.deepEqual(aside.place.readings, [
    { at: '2026-01-12', value: null },
    { at: '2026-01-16', value: 12 },
  ])
  assert.ok(seriesAim(scene, layout, middleOf(spot('2026-01-19').box), own, words)!.place.refuses)
  assert.deepEqual(
    changesToAll([{ record: 'm1', place: aside.place }], () => centre, []),
    [{ verb: 'measure', id: 'm1', readings: aside.place.readings }],
  )
})

test('several readings of one record become one change, and a day that one leaves can be taken by another', () => {
  const { centre } = drawn()
  const place = (readings: { at: string; value: number | null }[]) => ({ id: '', label: '', readings })
  const moves = [
    place([
      { at: 'a', value: null },
      { at: 'b', value: 1 },
    ]),
    place([
      { at: 'b', value: null },
      { at: 'c', value: 2 },
    ]),
  ].map(one => ({ record: 'm1', place: one }))
  assert.deepEqual(
    changesToAll(moves, () => centre, []),
    [
      {
        verb: 'measure',
        id: 'm1',
        readings: [
          { at: 'a', value: null },
          { at: 'b', value: 1 },
          { at: 'c', value: 2 },
        ],
      },
    ],
  )
})

test('a text over a reading is its value, or a day and a value; Delete takes it away; what is no number means nothing', () => {
  const { scene, layout, spot } = drawn()
  const read = (text: string) => {
    const pressed = seriesWrite(scene, layout, spot('2026-01-12'), text, words)
    return pressed && 'place' in pressed ? pressed.place.readings : null
  }
  assert.deepEqual(read('13,5'), [{ at: '2026-01-12', value: 13.5 }])
  assert.deepEqual(read('2026-01-13 9'), [
    { at: '2026-01-12', value: null },
    { at: '2026-01-13', value: 9 },
  ])
  assert.equal(read('many'), null)
  const gone = seriesPress(scene, layout, spot('2026-01-12'), 'Delete', words)!
  assert.deepEqual('place' in gone && gone.place.readings, [{ at: '2026-01-12', value: null }])
  assert.equal(seriesPress(scene, layout, spot('2026-01-12'), 'd', words), null)
})

test('arrows go through time, and from signal to signal; a carried one moves by the finest step it has', () => {
  const { layout, spot, scene } = drawn()
  assert.equal(seriesNext(layout, spot('2026-01-12'), 'right')?.key, '2026-01-19')
  assert.equal(seriesNext(layout, spot('2026-01-12'), 'down')?.key, '2026-02-09')
  assert.equal(seriesNext(layout, spot('2026-02-09'), 'down'), null)
  const own = spot('2026-01-12')
  const up = seriesStep(layout, middleOf(own.box), 'up', false)
  assert.deepEqual(seriesAim(scene, layout, up, own, words)!.place.readings, [{ at: '2026-01-12', value: 13 }])
})

test('a new reading begins on the day it is due, never later than today; with nothing read yet, today', () => {
  const { scene, layout } = drawn()
  assert.equal(nextDay(scene, layout), '2026-02-16')
  assert.equal(nextDay({ today: '2026-02-11' }, layout), '2026-02-11')
  const none = drawn({}, [])
  assert.equal(nextDay(none.scene, none.layout), '2026-02-20')
  assert.equal(seriesAim(none.scene, none.layout, { x: 9, y: 9 }, undefined, words)?.place.starts, '2026-02-20 ')
})
