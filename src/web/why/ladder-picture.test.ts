import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LadderRung } from '../../model/why.ts'
import { graphOfLadder } from './ladder-graph.ts'
import { nextStep } from './ladder-keys.ts'
import { pictureOfLadder } from './ladder-picture.ts'

const record = (key: string) => ({ id: key, key, kind: 'bet', title: `The title of ${key}`, state: 'open' })
const rung = (
  side: LadderRung['side'],
  key: string,
  beyond: readonly LadderRung[] = [],
  rest: Partial<LadderRung> = {},
): LadderRung => ({
  standing: 'whole',
  side,
  says: `leads to ${key}`,
  link: `to ${key}`,
  record: record(key),
  kinds: [],
  thin: null,
  verdict: null,
  action: null,
  again: false,
  beyond,
  ...rest,
})
const again = { again: true }

// a ticket with one bet: two needs with one problem behind both, an outcome, a pillar reached over two sides
const rungs = [
  rung('every', 'B-1', [
    rung('customer', 'N-1', [rung('customer', 'PB-1', [rung('customer', 'P-1', [], again)]), rung('customer', 'P-1')]),
    rung('customer', 'N-2', [rung('customer', 'PB-1', [], again)]),
    rung('business', 'O-1', [rung('business', 'G-1', [rung('every', 'G-2')]), rung('business', 'PL-1', [], again)]),
    rung('vision', 'PL-1', [rung('vision', 'V-1', [rung('vision', 'G-2', [], again)])]),
    rung('vision', '', [], { standing: 'missing', record: null, link: null, action: null }),
  ]),
]
const graph = graphOfLadder(record('T-1'), rungs)
const stepOf = (id: string) => graph.steps.find(step => step.id === id)!

test('a ticket with one bet has one trunk, and three sides above it', () => {
  assert.deepEqual(
    graph.steps.filter(step => step.column === 'every').map(step => step.id),
    ['B-1'],
  )
  assert.deepEqual(
    ['N-1', 'O-1', 'PL-1', 'G-2'].map(id => stepOf(id).column),
    ['customer', 'business', 'vision', 'business'],
  )
})

test('each record stands once, further than what it is reached from on its side', () => {
  assert.equal(graph.steps.length, new Set(graph.steps.map(step => step.id)).size)
  for (const way of graph.ways.filter(one => !one.back && one.to !== 'T-1')) {
    const from = way.from === 'T-1' ? 'every' : stepOf(way.from).column
    if (from !== 'every' && from !== stepOf(way.to).column) continue
    assert.ok(stepOf(way.to).level > (way.from === 'T-1' ? 0 : stepOf(way.from).level), `${way.from} to ${way.to}`)
  }
  assert.equal(stepOf('P-1').level, 4, 'a persona stands above the problem that hurts it')
})

test('a circle of needs ends and is drawn upwards', () => {
  const circle = graphOfLadder(record('N-1'), [
    rung('customer', 'N-2', [rung('customer', 'N-3', [rung('customer', 'N-1', [], again)])]),
  ])
  assert.deepEqual(
    circle.steps.map(step => [step.id, step.level]),
    [
      ['N-2', 1],
      ['N-3', 2],
    ],
  )
  assert.equal(circle.ways.filter(way => way.back).length, 1)
})

for (const room of [44, 60, 90]) {
  for (const grows of ['up', 'down'] as const) {
    test(`in ${room} rem growing ${grows} no two cards overlap and lines go one level`, () => {
      const { steps, lines, height } = pictureOfLadder(graph, room, grows)
      for (const one of steps) {
        assert.ok(one.top >= 0 && one.top + one.height <= height + 0.001, `${one.id} stands within the height`)
        assert.ok(one.middle - one.width / 2 >= -0.001 && one.middle + one.width / 2 <= 100.001)
        for (const other of steps) {
          const apart =
            one.top + one.height <= other.top ||
            other.top + other.height <= one.top ||
            one.middle + one.width / 2 <= other.middle - other.width / 2 + 0.001 ||
            other.middle + other.width / 2 <= one.middle - one.width / 2 + 0.001
          assert.ok(one.id === other.id || apart, `${one.id} and ${other.id} overlap`)
        }
      }
      const level = (id: string) => steps.find(step => step.id === id)?.level ?? 0
      for (const line of lines) assert.equal(level(line.to), level(line.from) + 1)
      for (const step of steps)
        assert.ok(step.from.length > 0 || lines.some(line => line.to === step.id), `${step.id} says whence`)
    })
  }
}

test('what has no line of its own is mentioned by name', () => {
  const { steps } = pictureOfLadder(graph, 80, 'up')
  const mentions = steps.flatMap(step => step.mentions.map(({ id }) => `${step.id} ${id}`))
  assert.deepEqual(mentions, ['N-1 P-1', 'O-1 PL-1'])
})

test('arrow keys climb, go back down and walk along a level', () => {
  const picture = pictureOfLadder(graph, 80, 'up')
  const step = (from: string, direction: 'up' | 'down' | 'left' | 'right') => nextStep(picture, 'T-1', from, direction)
  assert.equal(step('T-1', 'up'), 'B-1')
  assert.equal(step('B-1', 'down'), 'T-1')
  assert.equal(step('T-1', 'down'), null)
  assert.equal(step('N-1', 'right'), 'N-2')
  assert.equal(step('N-1', 'left'), null)
  const reached = new Set(['T-1'])
  for (const id of reached)
    for (const way of ['up', 'down', 'left', 'right'] as const) {
      const next = step(id, way)
      if (next) reached.add(next)
    }
  assert.equal(reached.size, graph.steps.length + 1, 'every rung is reached')
})
