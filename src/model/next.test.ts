import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sketch, sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { askAll, askedOf } from './ask.ts'
import { type Move, movesOf, pick } from './next.ts'
import { sift } from './quiet.ts'
import { reachOf } from './reach.ts'
import { defaultSettings } from './settings.ts'

const map = territory()
const today = '2026-06-01'

test('three findings of a rule are one move with one action for all', () => {
  const drawn = sketch(map)
  for (const title of ['One', 'Two', 'Three']) {
    drawn.add('question', title, { due: '2026-05-01' })
    drawn.add('metric', title, { latest: 9, usual: { low: 10, high: 20 } })
  }
  for (const title of ['A', 'B']) drawn.add('blocker', title, { since: '2026-04-01' })
  const moves = movesFrom(drawn)
  const overdue = moves.filter(move => move.rule === 'overdue-question')
  assert.deepEqual(
    overdue.map(move => [move.says, move.findings, move.bulk]),
    [['3 questions are overdue', 3, true]],
  )
  assert.deepEqual(
    overdue[0]?.records.map(record => record.key),
    ['Q-1', 'Q-2', 'Q-3'],
  )
  assert.equal(moves.filter(move => move.rule === 'old-blocker').length, 2)
})

test('what hangs on a bet of now that serves a goal of this period weighs ten, and is said so', () => {
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Booking', { horizon: 'now' })
  const outcome = drawn.add('outcome', 'Bookings', { minimal: 10 })
  const goal = drawn.add('goal', 'More repairs', { startsOn: '2026-04-01', endsOn: '2026-06-30' })
  drawn.join(bet, 'drives', outcome)
  drawn.join(outcome, 'serves', goal)
  drawn.join(bet, 'addresses', drawn.add('need', 'Book at night'))
  const move = movesFrom(drawn).find(one => one.rule === 'need-without-alternatives')!
  assert.deepEqual(move.parts, { stake: 10, urgency: 1, effort: 2 })
  assert.ok(Math.abs(move.score - 10 / Math.SQRT2) < 1e-12)
  assert.match(move.why, /It hangs on B-1 Booking, which serves G-1 More repairs\.$/)
  assert.equal(move.minutes, 30)
})

test('urgency is three when past or within a week, two within a month, and grows with standing', () => {
  const drawn = sketch(map)
  for (const date of ['2026-06-08', '2026-07-01', '2026-07-02']) {
    const release = drawn.add('release', date, { date })
    const ticket = drawn.add('ticket')
    drawn.join(drawn.add('bet', date, { horizon: 'now' }), 'deliveredBy', ticket)
    drawn.join(ticket, 'inRelease', release)
  }
  drawn.add('blocker', 'old', { since: '2026-04-02' })
  const weighing = weighingOf(drawn)
  const each = asked(drawn).shown.flatMap(finding => movesOf([finding], weighing))
  const urgencies = each.filter(move => move.rule === 'release-without-coordinator').map(move => move.parts.urgency)
  assert.deepEqual(urgencies, [3, 2, 1])
  assert.equal(each.find(move => move.rule === 'old-blocker')?.parts.urgency, 2)
})

test('five are shown: two of a rule and of an area at most, one from each side of the map', () => {
  const move = (rule: string, area: string, score: number) =>
    ({ rule, area, score, records: [], due: null }) as unknown as Move
  const moves = [
    move('a', 'risks', 20),
    move('a', 'risks', 19),
    move('b', 'risks', 18),
    move('c', 'unknowns', 17),
    move('d', 'unknowns', 16),
    move('e', 'unknowns', 15),
    move('f', 'vision', 14),
    move('g', 'customers', 2),
    move('h', 'outcomes', 1),
  ]
  assert.deepEqual(
    pick(moves, map).map(one => one.score),
    [20, 19, 17, 2, 1],
  )
  assert.deepEqual(
    pick(moves.slice(0, 7), map).map(one => one.score),
    [20, 19, 17, 16, 14],
  )
})

test('a fixed stake of ten stands above what hangs on nothing', () => {
  const drawn = sketch(map)
  drawn.add('outcome', 'Bookings', { reviewOn: '2026-05-01' }, { state: 'agreed' })
  const move = movesFrom(drawn).find(one => one.rule === 'outcome-past-review')!
  assert.equal(move.parts.stake, 10)
  assert.equal(move.parts.urgency, 3.5)
})

function asked(drawn: Sketch) {
  const graph = drawn.graph()
  const findings = askAll(map, askedOf(map, graph, today, defaultSettings), drawn.records)
  return sift(map, graph, reachOf(map, graph, today, defaultSettings), findings, { today, settings: defaultSettings })
}

function weighingOf(drawn: Sketch) {
  const graph = drawn.graph()
  return { territory: map, graph, reach: reachOf(map, graph, today, defaultSettings), today, settings: defaultSettings }
}

const movesFrom = (drawn: Sketch) => movesOf(asked(drawn).shown, weighingOf(drawn))
