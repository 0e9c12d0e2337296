import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbourhoodIn } from '../../test/random-map.ts'
import { type Sketch, sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { costOfMove, lostBy } from './delay-cost.ts'
import { layOut } from './lanes.ts'
import { loadPlan } from './load-plan.ts'
import type { ChartRecord } from './record.ts'
import { defaultSettings } from './settings.ts'
import { type WhatIf, whatIf } from './what-if.ts'
import type { Step } from './what-if-step.ts'

const map = territory()
const today = '2026-06-01'

test('a fire done now is told with whom it saves, what it delays, and which season is missed', () => {
  const drawn = roadmap()
  const fire = drawn.add('bet', 'Acme’s export', { horizon: 'none', weeks: { low: 3, high: 3 } })
  drawn.join(fire, 'for', drawn.add('account', 'Acme'), {
    lossIfNot: { amount: 60_000, currency: 'EUR' },
    likelihood: 50,
  })
  const result = tried(drawn, { does: 'insert', id: fire.id }, 1)
  assert.equal(
    result.says,
    'Saves EUR 30k (Acme) · delays B-1 by 3 weeks, B-2 by 3 and B-3 by 3: EUR 18–45k, and B-2 misses August rush · ' +
      '2 of 3 delayed bets are priced, B-3 is not',
  )
  assert.deepEqual(result.costs, [{ unit: 'money', low: 18_000, high: 45_000 }])
  assert.deepEqual(
    result.unpriced.map(bet => bet.key),
    ['B-3'],
  )
  assert.deepEqual(
    result.picture.after.map(({ id, start, finish }) => [id, start, finish]),
    [
      ['bet-4', 0, 3],
      ['bet-1', 3, 9],
      ['bet-2', 9, 13],
      ['bet-3', 13, 17],
    ],
  )
})

test('on two lanes the same fire delays less', () => {
  const drawn = roadmap()
  const fire = drawn.add('bet', 'Fire', { weeks: { low: 2, high: 2 } })
  const weeks = (lanes: number) => tried(drawn, { does: 'insert', id: fire.id }, lanes).moved.map(one => one.weeks.low)
  assert.deepEqual(weeks(1), [2, 2, 2])
  assert.deepEqual(weeks(2), [2, 2])
})

test('an uncertain length gives an uncertain delay', () => {
  const drawn = roadmap()
  const fire = drawn.add('bet', 'Fire', { weeks: { low: 1, high: 4 } })
  const result = tried(drawn, { does: 'insert', id: fire.id }, 1)
  assert.deepEqual(result.moved[0]?.weeks, { low: 1, high: 4 })
  assert.match(result.says, /delays B-1 by 1–4 weeks/)
  assert.match(result.says, /B-2 misses|B-2 may miss/)
})

test('dropping a bet brings the others forward and says what is given up', () => {
  const drawn = roadmap()
  drawn.join(drawn.records[0]!, 'for', drawn.add('account', 'Acme'), { lossIfNot: { amount: 5_000, currency: 'EUR' } })
  const result = tried(drawn, { does: 'drop', id: 'bet-1' }, 1)
  assert.match(
    result.says,
    /^Gives up EUR 5k \(Acme\) and EUR 4–10k a week · brings forward B-2 by 6 weeks and B-3 by 6: EUR 12–30k/,
  )
})

test('delaying a bet lets others go ahead and costs what its weeks cost', () => {
  const drawn = roadmap()
  const result = tried(drawn, { does: 'delay', id: 'bet-1', weeks: 4 }, 1)
  assert.deepEqual(result.tried[0]?.saves, [{ low: -40_000, high: -16_000, unit: 'money' }])
  assert.match(result.says, /^Costs EUR 16–40k · brings forward B-2 by 6 weeks/)
})

test('a bet that nobody has sized takes the middle of the others and is named', () => {
  const drawn = roadmap()
  const unsized = drawn.add('bet', 'Unsized', { horizon: 'now', order: 0 })
  const result = tried(drawn, { does: 'drop', id: unsized.id }, 1)
  assert.equal(result.moved[0]?.weeks.low, -4)
  assert.match(result.says, /B-4 is not sized$/)
})

test('nothing unpriced counts as nothing: what is saved is said to be unknown', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', weeks: { low: 2, high: 2 } })
  const other = drawn.add('bet', 'Other', { weeks: { low: 2, high: 2 } })
  const result = tried(drawn, { does: 'insert', id: other.id }, 1)
  assert.match(
    result.says,
    /^Saves an unknown amount: B-2 is not priced · delays B-1 by 2 weeks · 0 of 1 delayed bet is priced/,
  )
  assert.deepEqual(result.costs, [])
})

test('a closed bet, a launched one, and another team’s lanes are left out', () => {
  const drawn = roadmap()
  drawn.add('bet', 'Dropped', { horizon: 'now' }, { state: 'dropped' })
  drawn.add('bet', 'Launched', { horizon: 'now' }, { state: 'launched' })
  drawn.add('bet', 'Theirs', { horizon: 'now', weeks: { low: 9, high: 9 } }, { team: 'support' })
  const result = tried(drawn, { does: 'drop', id: 'bet-3' }, 1)
  assert.deepEqual(
    result.picture.bets.map(({ bet }) => bet.key),
    ['B-1', 'B-2', 'B-3'],
  )
  const settings = { ...defaultSettings, lanes: 1 }
  const ask = (steps: readonly Step[]) => whatIf(drawn.graph(), map, steps, { today, settings })
  assert.deepEqual(ask([{ does: 'drop', id: 'bet-4' }]), { not: 'bet-4', because: 'closed' })
  const [ours, theirs] = ['bet-3', 'bet-6'].map(id => ({ does: 'drop', id }) as const)
  assert.deepEqual(ask([ours!, theirs!]), { not: 'bet-6', because: 'other lanes' })
})

test('a bet is laid on the lanes of its own team', () => {
  const drawn = sketch(map)
  const one = drawn.add('bet', 'One', { horizon: 'now', weeks: { low: 4, high: 4 } }, { team: 'support' })
  drawn.add('bet', 'Two', { horizon: 'now', weeks: { low: 4, high: 4 } }, { team: 'support' })
  const settings = { ...defaultSettings, lanes: 3, teamLanes: { support: 1 } }
  const result = whatIf(drawn.graph(), map, [{ does: 'delay', id: one.id, weeks: 2 }], { today, settings }) as WhatIf
  assert.deepEqual([result.team, result.picture.lanes], ['support', 1])
  assert.deepEqual(
    result.picture.before.map(bar => bar.start),
    [0, 4],
  )
})

test('work that has begun has only its remaining weeks before it', () => {
  const drawn = sketch(map)
  drawn.add(
    'bet',
    'Running',
    { horizon: 'now', weeks: { low: 6, high: 8 }, startsOn: '2026-05-04' },
    { state: 'building' },
  )
  const next = drawn.add('bet', 'Next', { horizon: 'next', weeks: { low: 1, high: 1 } })
  const result = tried(drawn, { does: 'drop', id: next.id }, 1)
  assert.equal(result.picture.before.find(one => one.id === next.id)?.start, 3)
})

test('a linear cost counts every week, a peak none after its moment, a deadline none before its day', () => {
  assert.equal(lostBy(5, { shape: 'linear', dayIn: null }), 5)
  assert.equal(lostBy(5, { shape: 'peak', dayIn: 3 }), 3)
  assert.equal(lostBy(5, { shape: 'deadline', dayIn: 3 }), 2)
  const cost = { perWeek: { low: 10, high: 20 }, unit: 'money', shape: 'deadline', dayIn: 4 } as const
  assert.deepEqual(costOfMove({ low: 2, high: 4 }, { low: 4, high: 7 }, cost), { low: 0, high: 60 })
})

test('work takes the lane that is free first', () => {
  const jobs = [5, 2, 2, 1].map((weeks, at) => ({ id: `${at}`, weeks }))
  assert.deepEqual(
    layOut(jobs, 2).map(({ lane, start }) => [lane, start]),
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [1, 4],
    ],
  )
})

test('a delayed bet pushes those that depend on it, the sentence says so, and others go ahead meanwhile', () => {
  const drawn = roadmap()
  const [one, two, three] = drawn.records as [ChartRecord, ChartRecord, ChartRecord]
  drawn.join(two, 'dependsOn', one)
  drawn.join(two, 'dependsOn', drawn.add('bet', 'Over', {}, { state: 'launched' }))
  const result = tried(drawn, { does: 'delay', id: one.id, weeks: 4 }, 2)
  assert.match(result.says, /delays B-2 by 4 weeks \(it depends on B-1\): EUR 8–20k, and B-2 misses August rush/)
  assert.deepEqual(
    result.picture.after.map(({ id, start, finish }) => [id, start, finish]).sort(),
    [
      [one.id, 4, 10],
      [two.id, 10, 14],
      [three.id, 0, 4],
    ].sort(),
  )
  const dropped = tried(drawn, { does: 'drop', id: one.id }, 1)
  assert.match(dropped.says, /B-2 depends on B-1, which is on no lane/)
  const first = tried(drawn, { does: 'insert', id: two.id }, 1)
  assert.match(first.says, /B-2 waits for B-1/)
  assert.deepEqual(
    first.picture.bets.find(({ bet }) => bet.key === 'B-2')?.after.map(({ key }) => key),
    ['B-1'],
  )
})

test('work waits for other teams’ work, tells them of a delay, and a ring of waiting is laid all the same', () => {
  const drawn = roadmap()
  const [one, two, three] = drawn.records as [ChartRecord, ChartRecord, ChartRecord]
  const add = (title: string, weeks: number) =>
    drawn.add('bet', title, { horizon: 'now', weeks: { low: weeks, high: weeks } }, { team: 'support' })
  const [theirs, waiting] = [add('Theirs', 9), add('Waits for ours', 1)]
  drawn.join(one, 'dependsOn', theirs)
  drawn.join(waiting, 'dependsOn', one)
  drawn.join(two, 'dependsOn', three)
  drawn.join(three, 'dependsOn', two)
  const result = tried(drawn, { does: 'delay', id: one.id, weeks: 2 }, 1)
  assert.equal(result.picture.before.find(bar => bar.id === one.id)?.start, 9)
  assert.match(result.says, /another team’s B-\d waits for B-1/)
  assert.equal(result.picture.after.length, 3)
})

test('what is loaded around the bets says the same as the whole map', async () => {
  const drawn = roadmap()
  drawn.join(drawn.records[2]!, 'dependsOn', drawn.records[1]!)
  drawn.join(drawn.records[2]!, 'dependsOn', drawn.add('ticket'))
  const bets = drawn.records.filter(record => record.kind === 'bet')
  const loaded = await loadPlan(map, bets, neighbourhoodIn(drawn))
  const settings = { ...defaultSettings, lanes: 1 }
  const step = { does: 'delay', id: 'bet-2', weeks: 8 } as const
  assert.deepEqual(whatIf(loaded, map, [step], { today, settings }), tried(drawn, step, 1))
})

/** B-1 for six weeks, B-2 for four with a season before it, B-3 for four without a price. */
function roadmap(): Sketch {
  const drawn = sketch(map)
  const money = (low: number, high: number) => ({ costOfDelay: { low, high }, costOfDelayUnit: 'money' })
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: { low: 6, high: 6 }, ...money(4_000, 10_000) })
  const two = drawn.add('bet', 'Two', { horizon: 'now', order: 2, weeks: { low: 4, high: 4 }, ...money(2_000, 5_000) })
  drawn.add('bet', 'Three', { horizon: 'next', order: 1, weeks: { low: 4, high: 4 } })
  const season = drawn.add('constraint', 'August rush', { from: '2020-08-12', until: '2020-08-31', yearly: true })
  drawn.join(two, 'limitedBy', season)
  return drawn
}

function tried(drawn: Sketch, step: Step | readonly Step[], lanes: number): WhatIf {
  const steps = 'does' in step ? [step] : step
  const result = whatIf(drawn.graph(), map, steps, { today, settings: { ...defaultSettings, lanes } })
  if ('not' in result) throw new Error(`${result.not}: ${result.because}`)
  return result
}
