import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbourhoodIn } from '../../test/random-map.ts'
import { sketch } from '../../test/sketch.ts'
import { roadmap, tried } from '../../test/what-if-roadmap.ts'
import { territory } from '../areas/map.ts'
import { costOfMove, lostBy } from './delay-cost.ts'
import { layOut } from './lanes.ts'
import { loadPlan } from './load-plan.ts'
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
    'Saves EUR 30k at Acme · delays B-1 by 3 weeks, B-2 by 3 and B-3 by 3: EUR 18–45k, and B-2 misses August rush · ' +
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
    /^Gives up EUR 5k at Acme and EUR 4–10k a week · brings forward B-2 by 6 weeks and B-3 by 6: EUR 12–30k/,
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
