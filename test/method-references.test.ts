// Answers that independent statistical software or direct numerical work gave, beyond the shared cases.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from './method-call.ts'

const near = (actual: number, wanted: number, within = 1e-7) =>
  assert.ok(Math.abs(actual - wanted) <= within * Math.max(1, Math.abs(wanted)), `${actual} is not ${wanted}`)

const undefeated = {
  items: ['A', 'B', 'C'],
  wins: [
    [0, 3, 3],
    [0, 0, 2],
    [0, 1, 0],
  ],
}

test('an undefeated item is finite under the prior and under Firth’s correction', async () => {
  const prior = await call('pairwise.bradleyTerry', { ...undefeated, estimator: 'MAP' })
  near(prior.logAbility.A, 1.04442353)
  near(prior.logAbility.B, -0.35064805)
  const firth = await call('pairwise.bradleyTerry', { ...undefeated, estimator: 'firth' })
  near(firth.logAbility.A, 1.65782469)
  near(firth.logAbility.C, -1.07919427)
})

test('groups that never met are said to be unjoined, not undefeated', async () => {
  const input = {
    items: ['A', 'B', 'C', 'D'],
    wins: [
      [0, 2, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 2],
      [0, 0, 1, 0],
    ],
    estimator: 'ML',
  }
  const { status, reason, unconnected } = await call('pairwise.bradleyTerry', input)
  assert.equal(status, 'no-finite-ml')
  assert.match(reason, /A, B and C, D were never compared/)
  assert.deepEqual(unconnected, [
    ['A', 'B'],
    ['C', 'D'],
  ])
})

test('the driller with three kinds of ground should pay at most 12.5 for a sounding', async () => {
  const ground = { prior: [0.5, 0.3, 0.2], payoffs: { drill: [-70, 50, 200], leave: [0, 0, 0] } }
  const likelihood = { none: [0.6, 0.3, 0.1], open: [0.3, 0.4, 0.4], closed: [0.1, 0.3, 0.5] }
  const { evpi, evsi, netGain, results } = await call('voi.evsi', { ...ground, likelihood, testCost: 10 })
  near(evpi, 35)
  near(evsi, 12.5)
  near(netGain, 2.5)
  assert.equal(results[0].act, 'leave')
  const rows = await call('voi.evsi', {
    prior: ground.prior,
    payoffs: Object.values(ground.payoffs),
    likelihood: Object.values(likelihood),
    testCost: 10,
  })
  near(rows.evsi, 12.5)
})

test('unequal arms, one-sided tests and fractional priors agree with independent work', async () => {
  near((await call('stats.sampleSizeProportions', { p1: 0.1, p2: 0.12, ratio: 2 })).pooledNull, 2910.512830852355)
  near((await call('stats.sampleSizeMeans', { delta: 0.5, sd: 1, ratio: 2 })).nT, 47.7420354875927)
  near(
    (await call('voi.betaBinomial', { prior: [2.5, 8.25], valueAtRate1: 1000, cost: 250, n: 7 })).evsi,
    23.662315687654264,
  )
  const uplift = await call('voi.normal', { mean: 0.5, sd: 1, breakEven: 0.7, valuePerUnit: 100, sigma: 10, n: 100 })
  near(uplift.evpi, 30.689463586327648)
  near(uplift.evsi, 19.33039556972636)
})

test('an arm planned to be empty leaves the degrees of freedom, and people in it are impossible', async () => {
  const { chi2, df, status } = await call('stats.srm', { observed: [600, 400, 0], weights: [1, 1, 0] })
  assert.deepEqual([chi2, df, status], [40, 1, 'mismatch'])
  assert.equal((await call('stats.srm', { observed: [500, 500, 3], weights: [1, 1, 0] })).status, 'impossible')
})

test('an exact tie between categories shows both and takes what hurts more when missing', async () => {
  const { category, shown, tied } = await call('kano.aggregate', { counts: { A: 5, O: 5, M: 1, I: 2, R: 0, Q: 0 } })
  assert.deepEqual([category, shown, tied], ['O', 'O/A', ['O', 'A']])
})

test('peeking fifty times at five per cent fools a third of the time', async () => {
  near((await call('stats.sequential.peeking', { looks: [50] })).typeOneError[0], 0.32, 0.005)
})

test('an experiment is read in order: health first, then the verdict', async () => {
  const primary = { name: 'signed up', a: [120, 1000], b: [170, 1000] }
  assert.equal(
    (await call('experiment.readout', { primary, assigned: [1000, 1000], days: [14, 14] })).verdict,
    'better',
  )
  assert.equal(
    (await call('experiment.readout', { primary, assigned: [1200, 1000], days: [14, 14] })).verdict,
    'do-not-read',
  )
  assert.equal((await call('experiment.readout', { primary, days: [3, 14] })).verdict, 'not-yet')
  const even = { name: 'signed up', a: [30_000, 100_000], b: [30_010, 100_000] }
  assert.equal(
    (await call('experiment.readout', { primary: even, mde: 0.02 })).verdict,
    'no difference larger than MDE',
  )
})
