import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compute } from '../../../areas/outcomes/kpi-xmr.compute.ts'
import { dayAfter } from '../../../model/day.ts'
import { seriesLayout } from './series-layout.ts'

const words = { upper: 'upper', mean: 'mean', lower: 'lower' }
const size = { width: 800, height: 400 }
const weekly = (values: readonly (number | null)[]) =>
  values.flatMap((value, week) => (value === null ? [] : [{ at: dayAfter('2026-01-05', 7 * week), value }]))
const steady = [50, 52, 49, 51, 50, 52, 49, 51, 50, 52, 49]

test('limits are those of the method, and what lies outside is a signal above or below', () => {
  const values = [...steady, 70, 30]
  const { levels, points } = seriesLayout({ readings: weekly(values), words, size })
  const { mean, upperWithFactor266, lowerWithFactor266 } = compute({ values })
  const at = (id: string) => levels.find(level => level.id === id)!.at
  for (const [id, value] of [
    ['mean', mean],
    ['upper', upperWithFactor266],
    ['lower', lowerWithFactor266],
  ] as const)
    assert.ok(Math.abs(at(id) - value!) < 1e-9, id)
  const calm = seriesLayout({ readings: weekly([...steady, 60]), words, size }).points
  assert.deepEqual(
    calm.map(point => point.sign),
    [...steady.map(() => 'noise'), 'above'],
  )
  assert.deepEqual(seriesLayout({ readings: weekly([...steady, 41]), words, size }).points.at(-1)?.sign, 'below')
  assert.equal(points.length, 13)
})

test('five readings have no limits and no signals, six have', () => {
  const few = seriesLayout({ readings: weekly([1, 1, 1, 1, 90]), words, size })
  assert.deepEqual([few.band, few.levels], [null, []])
  assert.ok(few.points.every(point => point.sign === 'noise'))
  assert.equal(seriesLayout({ readings: weekly([1, 2, 1, 2, 1, 2]), words, size }).levels.length, 3)
})

test('a missing reading parts the line and is drawn nowhere', () => {
  const { runs, points } = seriesLayout({ readings: weekly([5, 6, null, 7, 8, 7]), every: 7, words, size })
  assert.deepEqual(
    runs.map(run => run.map(({ value }) => value)),
    [
      [5, 6],
      [7, 8, 7],
    ],
  )
  assert.equal(points.length, 5)
})

test('a range of time shows fewer readings and keeps the limits of all', () => {
  const all = seriesLayout({ readings: weekly(steady), words, size })
  const some = seriesLayout({ readings: weekly(steady), from: '2026-02-20', words, size })
  assert.ok(some.points.length < all.points.length)
  assert.deepEqual(
    some.levels.map(level => level.at),
    all.levels.map(level => level.at),
  )
})

test('names of levels that lie close stand apart, and everything lies within the frame', () => {
  const levels = [50, 50.1, 50.2].map((at, n) => ({ id: `${n}`, label: '', at, sort: 'target' as const }))
  const drawn = seriesLayout({ readings: weekly(steady), levels, words, size })
  const tops = drawn.levels.map(level => level.labelY)
  for (const [place, top] of tops.entries()) if (place > 0) assert.ok(top - tops[place - 1]! >= 14.9)
  for (const { x, y } of drawn.points) assert.ok(x >= 0 && x <= size.width && y >= 0 && y <= size.height)
})

test('one reading, equal readings and none are drawn without a fault', () => {
  for (const values of [[], [4], [4, 4, 4, 4, 4, 4, 4]]) {
    const { points, valueTicks } = seriesLayout({ readings: weekly(values), words, size })
    assert.ok(points.every(({ x, y, sign }) => Number.isFinite(x) && Number.isFinite(y) && sign === 'noise'))
    assert.ok(valueTicks.length > 0 && valueTicks.length < 20)
  }
})
