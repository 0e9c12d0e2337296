import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from '../../../test/method-call.ts'
import { callMethod } from '../../model/method.ts'
import { methods } from '../methods.ts'

const near = (actual: number, wanted: number, within = 1e-6) =>
  assert.ok(Math.abs(actual - wanted) <= within, `${actual} is not ${wanted}`)

test('Firth’s correction settles also where an item has a single game among thousands', async () => {
  const { logAbility } = await call('pairwise.bradleyTerry', {
    items: ['A', 'B', 'C', 'D', 'E'],
    wins: [
      [0, 1, 542, 636, 37],
      [0, 0, 0, 0, 0],
      [458, 0, 0, 0, 0],
      [364, 0, 0, 0, 0],
      [3, 0, 0, 0, 0],
    ],
    estimator: 'firth',
    reference: 'B',
  })
  near(logAbility.A, Math.log(3)) // one game won: (1 + ½) / (0 + ½)
  near(logAbility.C, Math.log(3) + Math.log(458.5 / 542.5))
})

test('exactly 60 % of efforts that do not add up exactly still passes', async () => {
  const tenths = (category: string, times: number) => Array.from({ length: times }, () => [category, 0.1])
  for (const scale of [1, 3, 7]) {
    const items = [...tenths('M', 6 * scale), ...tenths('S', 2 * scale), ...tenths('C', 2 * scale)]
    assert.deepEqual((await call('prioritise.moscow', { items })).flags, [])
  }
})

test('the pair shown last is not asked again at once, also while groups are still apart', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const { a, b } = await call('pairwise.nextPair', { items: ['a', 'b', 'c'], last: ['a', 'b'], seed })
    assert.notDeepEqual([a, b].sort(), ['a', 'b'])
  }
})

test('a feature whose every answer contradicts itself has data, but nothing known', async () => {
  const { output, readout } = await callMethod(methods, 'kano.aggregate', {
    responses: [
      [1, 1],
      [5, 5],
      [1, null],
    ],
  })
  assert.equal((output as { category: unknown }).category, null)
  assert.match(readout.says[0]!, /all 2 answers contradict themselves/)
})

const item = { reach: [100, 400], impact: 1, confidence: 0.8, effort: [1, 4] }

test('a confidence above 1, a correlation that nothing can hold, and an item called like the answer are refused', async () => {
  const ask = (items: object, more: object = {}) => call('prioritise.riceMonteCarlo', { items, draws: 10_000, ...more })
  await assert.rejects(ask({ A: { ...item, confidence: [0.5, 1.2] } }), /items.A.confidence must be from 0 to 1/)
  await assert.rejects(
    ask({ A: { ...item, effort: [1, 2, 4] } }, { reachEffortCorrelation: 0.5 }),
    /reachEffortCorrelation must be 0, because reach or effort of A is not lognormal/,
  )
  await assert.rejects(ask({ order: item }), /items must be named otherwise than order/)
})
