import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sketch, sketch } from '../../../test/sketch.ts'
import { territory } from '../../areas/map.ts'
import { nameOf } from '../../model/record-name.ts'
import { defaultSettings } from '../../model/settings.ts'
import { type WhatIf, whatIf } from '../../model/what-if.ts'
import type { Step } from '../../model/what-if-step.ts'
import { amountIn } from './amount-in.ts'
import { placeAt } from './board-places.ts'
import { decisionChanges, fireChanges, planChanges } from './decision-changes.ts'

const map = territory()
const ids = () => {
  let count = 0
  return () => {
    count += 1
    return `new ${count}`
  }
}

test('a decision is about the bets it moves and whoever waits, and ticks the way that was chosen', () => {
  const { answer } = plan([{ does: 'insert', id: 'bet-3' }])
  const given = { id: 'd', title: 'B-3 now?', reasons: answer.says, context: '', outcome: '', today: '2026-06-01' }
  const options = [{ text: 'B-3 now', note: answer.says, chosen: true, sort: 'option' as const }]
  const [made, ...links] = decisionChanges({ ...given, options }, answer, new Map(), ids())
  assert.ok(made?.verb === 'create' && made.state === 'decided')
  assert.deepEqual(made.fields?.options, [
    { id: 'new 1', text: 'B-3 now', note: answer.says, sort: 'option', done: true },
  ])
  assert.deepEqual(
    links.map(link => (link.verb === 'link' ? [link.name, link.to] : null)),
    [
      ['about', 'bet-3'],
      ['about', 'account-1'],
      ['about', 'bet-1'],
      ['about', 'bet-2'],
    ],
  )
})

test('a fire becomes a bet for its account only when it is decided', () => {
  const drawn = sketch(map)
  drawn.add('bet', 'One', { horizon: 'now', order: 1, weeks: { low: 2, high: 2 } })
  const acme = drawn.add('account', 'Acme')
  const fire = { title: 'Export', weeks: { low: 1, high: 2 }, loss: 9_000, likelihood: 50 }
  const answer = asked(drawn, [{ does: 'fire', fire: { ...fire, who: nameOf(acme) } }])
  const { changes, made } = fireChanges([{ does: 'fire', fire }], answer, map, {
    currency: 'EUR',
    isNow: true,
    newId: ids(),
  })
  assert.deepEqual(changes, [
    {
      verb: 'create',
      id: 'new 1',
      kind: 'bet',
      title: 'Export',
      fields: { horizon: 'now', weeks: { low: 1, high: 2 }, workType: 'customer fire' },
    },
    {
      verb: 'link',
      id: 'new 2',
      from: 'new 1',
      name: 'for',
      to: acme.id,
      values: { lossIfNot: { amount: 9_000, currency: 'EUR' }, likelihood: 50 },
    },
  ])
  assert.deepEqual([...made.values()], ['new 1'])
})

test('the plan follows: the order is written anew, what is done is now, what is dropped says why', () => {
  const { drawn, answer } = plan([
    { does: 'insert', id: 'bet-3' },
    { does: 'drop', id: 'bet-2' },
  ])
  const changes = planChanges(answer, drawn.records, map, 'Because.')
  assert.deepEqual(
    changes.map(change => (change.verb === 'update' ? [change.id, change.set] : null)),
    [
      ['bet-1', { fields: { order: 2 } }],
      ['bet-2', { state: 'dropped', fields: { droppedBecause: 'Because.' } }],
      ['bet-3', { fields: { order: 1, horizon: 'now' } }],
    ],
  )
})

test('a bar put over a week takes the place of the work whose middle it passes', () => {
  const { answer } = plan([])
  assert.deepEqual(
    [0, 1.5, 3, 7, 20].map(week => placeAt(answer, 'bet-3', week)),
    [0, 0, 1, 2, 2],
  )
})

test('amounts are read as people write them', () => {
  assert.deepEqual(['60000', '60,000', '60.000', '60 000', '1.5', '2,5', '60k', '1.2m', '', 'much'].map(amountIn), [
    60_000,
    60_000,
    60_000,
    60_000,
    1.5,
    2.5,
    60_000,
    1_200_000,
    undefined,
    undefined,
  ])
})

/** B-1 and B-2 in now, B-3 in next with a loss by the fourth week, on one lane. */
function plan(steps: readonly Step[]) {
  const drawn = sketch(map)
  for (const order of [1, 2]) drawn.add('bet', `Bet ${order}`, { horizon: 'now', order, weeks: { low: 4, high: 4 } })
  const three = drawn.add('bet', 'Bet 3', {
    horizon: 'next',
    order: 3,
    weeks: { low: 2, high: 2 },
    deadline: '2026-06-29',
  })
  drawn.join(three, 'for', drawn.add('account', 'Acme'), { lossIfNot: { amount: 9_000, currency: 'EUR' } })
  return { drawn, answer: asked(drawn, steps) }
}

function asked(drawn: Sketch, steps: readonly Step[]): WhatIf {
  const result = whatIf(drawn.graph(), map, steps, { today: '2026-06-01', settings: { ...defaultSettings, lanes: 1 } })
  if ('not' in result) throw new Error(result.because)
  return result
}
