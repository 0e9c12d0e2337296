import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sketch, sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { nameOf } from './record-name.ts'
import { defaultSettings } from './settings.ts'
import { type WhatIf, whatIf } from './what-if.ts'
import type { Step } from './what-if-step.ts'

const map = territory()
const today = '2026-06-01'
const exactly = (weeks: number) => ({ low: weeks, high: weeks })

test('one, two or three lanes: the same fire delays all, some, or none', () => {
  const moved = (lanes: number) => {
    const drawn = sketch(map)
    for (const [at, weeks] of [4, 3, 2].entries())
      drawn.add('bet', `Bet ${at}`, { horizon: 'now', order: at, weeks: exactly(weeks) })
    const fire: Step = { does: 'fire', fire: { title: 'Fire', weeks: exactly(2) } }
    return tried(drawn, [fire], lanes).moved.map(one => [one.bet.key, one.weeks.low])
  }
  assert.deepEqual(moved(1), [
    ['B-1', 2],
    ['B-2', 2],
    ['B-3', 2],
  ])
  // 4 | 3 2 becomes fire 3 | 4 2
  assert.deepEqual(
    moved(2),
    [
      ['B-2', 2],
      ['B-3', 1],
    ].sort(),
  )
  assert.deepEqual(moved(3), [['B-3', 2]])
})

test('a fire that is no bet yet is told by its words, its customer and the likely loss', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', weeks: exactly(4), costOfDelay: { low: 1_000, high: 3_000 } })
  const who = nameOf(drawn.add('account', 'Acme'))
  const fire = { title: 'Export for Acme', weeks: { low: 1, high: 2 }, who, loss: 60_000, likelihood: 50 }
  const result = tried(drawn, [{ does: 'fire', fire }], 1)
  assert.equal(result.says, 'Saves EUR 30k at Acme · delays B-1 by 1–2 weeks: EUR 1–6k')
  assert.equal(result.picture.bets.at(-1)?.bet.title, 'Export for Acme')
  const unpriced = tried(drawn, [{ does: 'fire', fire: { title: 'Export', weeks: exactly(1) } }], 1)
  assert.match(unpriced.says, /^Saves an unknown amount: “Export” is not priced · delays B-1 by 1 week: EUR 1–3k$/)
})

test('a loss bound to a deadline is lost by what comes after that day, whoever is moved past it', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: exactly(2) })
  const two = drawn.add('bet', 'Two', { horizon: 'next', order: 2, weeks: exactly(2), deadline: '2026-06-29' })
  drawn.join(two, 'for', drawn.add('account', 'Acme'), { lossIfNot: { amount: 50_000, currency: 'EUR' } })
  const three = drawn.add('bet', 'Three', { horizon: 'next', order: 3, weeks: exactly(3) })
  const result = tried(drawn, [{ does: 'insert', id: three.id }], 1)
  assert.equal(
    result.says,
    'Saves an unknown amount: B-3 is not priced · delays B-1 by 3 weeks and B-2 by 3: EUR 50k at Acme, and B-2 misses its deadline · 1 of 2 delayed bets are priced, B-1 is not',
  )
  assert.match(
    tried(drawn, [{ does: 'delay', id: two.id, weeks: 1 }], 1).says,
    /^Costs EUR 50k at Acme, and B-2 misses/,
  )
  assert.match(tried(drawn, [{ does: 'drop', id: two.id }], 1).says, /^Gives up EUR 50k at Acme · brings forward B-3/)
  assert.match(tried(drawn, [{ does: 'insert', id: two.id }], 1).says, /^Saves an unknown amount: B-2 is not priced/)
})

test('a fire that comes in time only if all goes fast saves nothing to all of it', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: { low: 1, high: 6 } })
  const two = drawn.add('bet', 'Two', { horizon: 'next', order: 2, weeks: exactly(2), deadline: '2026-06-29' })
  drawn.join(two, 'for', drawn.add('account', 'Acme'), { lossIfNot: { amount: 50_000, currency: 'EUR' } })
  assert.match(tried(drawn, [{ does: 'insert', id: two.id }], 1).says, /^Saves EUR 0–50k at Acme/)
})

test('what is planned anyway and has no day saves nobody knows what', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: exactly(2) })
  const two = drawn.add('bet', 'Two', { horizon: 'next', order: 2, weeks: exactly(2) })
  drawn.join(two, 'for', drawn.add('account', 'Acme'), { lossIfNot: { amount: 50_000, currency: 'EUR' } })
  assert.match(
    tried(drawn, [{ does: 'insert', id: two.id }], 1).says,
    /^Saves an unknown amount: B-2 is planned anyway, and no deadline says when Acme would leave/,
  )
})

test('several things tried at once are told one by one, and what they move together', () => {
  const drawn = sketch(map)
  const [one, two] = [1, 2].map(order =>
    drawn.add('bet', `Bet ${order}`, {
      horizon: 'now',
      order,
      weeks: exactly(3),
      costOfDelay: exactly(1_000 * order),
    }),
  )
  drawn.add('bet', 'Bet 3', { horizon: 'next', order: 3, weeks: exactly(2), costOfDelay: exactly(500) })
  const fire = { title: 'Fire', weeks: exactly(1), who: nameOf(drawn.add('account', 'Acme')), loss: 9_000 }
  const result = tried(
    drawn,
    [
      { does: 'fire', fire },
      { does: 'drop', id: one!.id },
      { does: 'delay', id: two!.id, weeks: 2 },
    ],
    1,
  )
  assert.equal(
    result.says,
    'Doing “Fire” saves EUR 9k at Acme · dropping B-1 gives up EUR 1k a week · delaying B-2 costs EUR 4k · brings forward B-3 by 5 weeks: EUR 2.5k',
  )
  assert.deepEqual(
    result.picture.after.map(({ start, finish }) => [start, finish]),
    [
      [0, 1],
      [1, 3],
      [5, 8],
    ],
  )
})

test('an order tried by hand is the order of the lanes; the same bet tried twice counts once', () => {
  const drawn = sketch(map)
  for (const order of [1, 2, 3]) drawn.add('bet', `Bet ${order}`, { horizon: 'now', order, weeks: exactly(order) })
  const result = tried(
    drawn,
    [
      { does: 'insert', id: 'bet-3', at: 0 },
      { does: 'insert', id: 'bet-3', at: 1 },
    ],
    1,
  )
  assert.deepEqual(
    result.picture.after.map(({ id, start }) => [id, start]),
    [
      ['bet-1', 0],
      ['bet-3', 1],
      ['bet-2', 4],
    ],
  )
  assert.equal(result.tried.length, 1)
})

test('with nothing tried the plan is drawn as it stands', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', weeks: exactly(3) })
  drawn.add('bet', 'Later', { horizon: 'later' })
  const result = tried(drawn, [], 2)
  assert.equal(result.says, '1 bet on 2 lanes')
  assert.deepEqual(result.picture.before, result.picture.after)
  assert.deepEqual(
    result.waiting.map(bet => bet.title),
    ['Later'],
  )
})

test('a delay moves the long estimate as far as the short one', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: { low: 2, high: 6 } })
  const two = drawn.add('bet', 'Two', { horizon: 'now', order: 2, weeks: exactly(2) })
  assert.deepEqual(tried(drawn, [{ does: 'delay', id: two.id, weeks: 3 }], 1).tried[0]?.weeks, exactly(3))
})

function tried(drawn: Sketch, steps: readonly Step[], lanes: number): WhatIf {
  const result = whatIf(drawn.graph(), map, steps, { today, settings: { ...defaultSettings, lanes } })
  if ('not' in result) throw new Error(`${result.not}: ${result.because}`)
  return result
}
