import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbourhoodIn } from '../../test/random-map.ts'
import { type Sketch, sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { askAll, askedOf } from './ask.ts'
import { type Move, movesOf, pick } from './next.ts'
import { quietCounts, sift } from './quiet.ts'
import { loadReach, reachOf } from './reach.ts'
import { defaultSettings, type Settings } from './settings.ts'

const map = territory()
const today = '2026-06-01'

test('a missing thing is asked for under a bet in now, and only counted elsewhere', () => {
  const drawn = sketch(map)
  const [now, later] = ['now', 'later'].map(horizon => {
    const bet = drawn.add('bet', horizon, { horizon })
    const need = drawn.add('need', `need of ${horizon}`)
    drawn.join(bet, 'addresses', need)
    return need
  })
  const { shown, quiet } = asked(drawn)
  assert.ok(shown.some(finding => finding.rule === 'unheard-need' && finding.on === now?.id))
  assert.ok(quiet.some(({ finding, because }) => finding.on === later?.id && because === 'off the path'))
  assert.equal(quietCounts(quiet).get('unheard-need'), 1)
})

test('a wrong thing is shown wherever it stands', () => {
  const drawn = sketch(map)
  drawn.add('question', 'May we?', { due: '2026-05-01' })
  assert.deepEqual(
    asked(drawn).shown.map(finding => finding.rule),
    ['overdue-question'],
  )
})

test('closed, archived, and imported and untouched records raise nothing', () => {
  const drawn = sketch(map)
  const due = { due: '2026-05-01' }
  drawn.add('question', 'Answered', due, { state: 'answered' })
  drawn.add('question', 'Archived', due, { archivedAt: '2026-05-01T00:00:00.000Z' })
  drawn.add('question', 'Imported', due, { cameFrom: { system: 'tracker', id: '1' }, touched: false })
  drawn.add('question', 'Taken up', due, { cameFrom: { system: 'tracker', id: '2' }, touched: true })
  assert.deepEqual(
    asked(drawn).shown.map(finding => finding.on),
    ['question-4'],
  )
})

test('a muted area and a finding set aside are quiet until their day', () => {
  const drawn = sketch(map)
  const waiver = { until: '2026-06-01', reason: 'Ben is away', by: 'ana' }
  drawn.add('question', 'May we?', { due: '2026-05-01' }, { waivers: { 'overdue-question': waiver } })
  assert.deepEqual(
    asked(drawn).quiet.map(({ because }) => because),
    ['set aside'],
  )
  assert.deepEqual(asked(drawn, '2026-06-02').shown.length, 1)
  const muted = { ...defaultSettings, areas: { unknowns: 'not now' as const } }
  assert.deepEqual(
    asked(drawn, '2026-06-02', muted).quiet.map(({ because }) => because),
    ['muted area'],
  )
})

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

test('stake follows the horizon, within four links and no further', () => {
  const stakes = ['now', 'next', 'later', 'none'].map(horizon => {
    const drawn = sketch(map)
    drawn.join(drawn.add('bet', 'Booking', { horizon }), 'addresses', drawn.add('need'))
    return reachOf(map, drawn.graph(), today, defaultSettings).get('need-1')?.stake
  })
  assert.deepEqual(stakes, [8, 5, 2, 1])
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Booking', { horizon: 'now' })
  let above = drawn.add('need', 'first')
  drawn.join(bet, 'addresses', above)
  for (let height = 2; height <= 6; height += 1) {
    const deeper = drawn.add('need', `need ${height}`)
    drawn.join(above, 'deeperNeed', deeper)
    above = deeper
  }
  const reach = reachOf(map, drawn.graph(), today, defaultSettings)
  assert.deepEqual(
    [4, 5].map(height => reach.get(`need-${height}`)?.stake),
    [8, 0],
  )
  assert.equal(reach.get('need-6')?.near, true)
})

test('another bet’s work on the same need is not drawn into now', () => {
  const drawn = sketch(map)
  const need = drawn.add('need', 'Book at night')
  const later = drawn.add('bet', 'Later', { horizon: 'later' })
  const ticket = drawn.add('ticket', 'Of later')
  drawn.join(drawn.add('bet', 'Now', { horizon: 'now' }), 'addresses', need)
  drawn.join(later, 'addresses', need)
  drawn.join(later, 'deliveredBy', ticket)
  const reach = reachOf(map, drawn.graph(), today, defaultSettings)
  assert.equal(reach.get(need.id)?.near, true)
  assert.equal(reach.get(ticket.id)?.near, false)
  assert.equal(reach.get(later.id)?.stake, 2)
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

test('what is loaded level by level around the bets reaches as far as the whole map does', async () => {
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Booking', { horizon: 'now' })
  const need = drawn.add('need', 'Book at night')
  const ticket = drawn.add('ticket', 'Form')
  const part = drawn.add('ticket', 'Field')
  drawn.join(bet, 'addresses', need)
  drawn.join(need, 'feltBy', drawn.add('persona', 'Mechanic'))
  drawn.join(need, 'metBy', drawn.add('alternative', 'Paper'))
  drawn.join(bet, 'deliveredBy', ticket)
  drawn.join(part, 'partOf', ticket)
  drawn.add('need', 'elsewhere')
  const loaded = await loadReach(map, [bet], neighbourhoodIn(drawn), today, defaultSettings)
  const whole = reachOf(map, drawn.graph(), today, defaultSettings)
  assert.deepEqual(reachOf(map, loaded, today, defaultSettings), whole)
  assert.equal(whole.size, 6)
})

function asked(drawn: Sketch, on = today, settings: Settings = defaultSettings) {
  const graph = drawn.graph()
  const findings = askAll(map, askedOf(map, graph, on, settings), drawn.records)
  return sift(map, graph, reachOf(map, graph, on, settings), findings, { today: on, settings })
}

function weighingOf(drawn: Sketch) {
  const graph = drawn.graph()
  return { territory: map, graph, reach: reachOf(map, graph, today, defaultSettings), today, settings: defaultSettings }
}

const movesFrom = (drawn: Sketch) => movesOf(asked(drawn).shown, weighingOf(drawn))
