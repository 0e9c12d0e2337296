import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from '../../../test/method-call.ts'

const near = (actual: number, wanted: number) =>
  assert.ok(Math.abs(actual - wanted) < 1e-9, `${actual} is not ${wanted}`)

const payoffs = { drill: [-70, 50, 200], leave: [0, 0, 0] }
const states = ['dry', 'wet', 'soaking']
const byResult = { none: [0.6, 0.3, 0.1], open: [0.3, 0.4, 0.4], closed: [0.1, 0.3, 0.5] }
const byState = [
  [0.6, 0.3, 0.1],
  [0.3, 0.4, 0.3],
  [0.1, 0.4, 0.5],
]

test('a decision may be written by name or in order, and its test by result or by state', async () => {
  const named = {
    states,
    prior: { dry: 0.5, wet: 0.3, soaking: 0.2 },
    actions: { drill: { dry: -70, wet: 50, soaking: 200 }, leave: [0, 0, 0] },
    likelihood: {
      dry: { none: 0.6, open: 0.3, closed: 0.1 },
      wet: { none: 0.3, open: 0.4, closed: 0.3 },
      soaking: { none: 0.1, open: 0.4, closed: 0.5 },
    },
    cost: 10,
  }
  const forms = [
    named,
    { prior: [0.5, 0.3, 0.2], payoffs, likelihood: byResult, testCost: 10 },
    { states, prior: [0.5, 0.3, 0.2], payoffs, likelihood: byState, results: ['none', 'open', 'closed'], testCost: 10 },
    { prior: [0.5, 0.3, 0.2], payoffs: Object.values(payoffs), likelihood: Object.values(byResult), testCost: 10 },
  ]
  for (const form of forms) {
    const { evsi, evpi, netGain } = await call('voi.evsi', form)
    near(evsi, 12.5)
    near(evpi, 35)
    near(netGain, 2.5)
  }
  assert.deepEqual(
    (await call('voi.evsi', named)).results.map((each: { result: string; act: string }) => [each.result, each.act]),
    [
      ['none', 'leave'],
      ['open', 'drill'],
      ['closed', 'drill'],
    ],
  )
  await assert.rejects(
    call('voi.evpi', { states, prior: [0.5, 0.3, 0.2], payoffs: { drill: { dry: 1, wet: 2 } } }),
    /drill.soaking must be a number; it is missing/,
  )
})

test('fields known under another name mean the same, and their own name wins', async () => {
  const own = { mean: 0.5, sd: 1, breakEven: 0.7, valuePerUnit: 100, sigma: 10, n: 100 }
  const letters = { m: 0.5, s: 1, b: 0.7, v: 100, sampleSd: 10, n: 100 }
  assert.deepEqual(await call('voi.normal', letters), await call('voi.normal', own))
  assert.deepEqual(await call('voi.normal', { ...letters, ...own, m: 99 }), await call('voi.normal', own))
})

test('a wider prior lets strengths lie further apart', async () => {
  const votes = [{ a: 'A', b: 'B', outcome: 'a' }]
  const spread = async (priorSd?: number) => {
    const { logAbility, estimator } = await call('pairwise.bradleyTerry', {
      votes,
      estimator: 'MAP',
      ...(priorSd && { priorSd }),
    })
    return [logAbility.A - logAbility.B, estimator]
  }
  const [narrow, wide] = [await spread(), await spread(3)]
  assert.equal(narrow[1], 'MAP, l ~ N(0,1)')
  assert.equal(wide[1], 'MAP, l ~ N(0,3²)')
  // the gap g solves 2/(1+e^g) = g/sd²
  for (const [gap, sd] of [
    [narrow[0], 1],
    [wide[0], 3],
  ])
    assert.ok(Math.abs(2 / (1 + Math.exp(gap)) - gap / sd ** 2) < 1e-9)
})

test('two waves of raw answers are compared like their counts, missing ones left out and counted', async () => {
  const a = [10, 9, 8, 7, 3, null]
  const b = [10, 10, 9, 6]
  const raw = await call('survey.npsCompare', { a, b })
  const counted = await call('survey.npsCompare', {
    a: { promoters: 2, passives: 2, detractors: 1 },
    b: { promoters: 3, passives: 0, detractors: 1 },
  })
  assert.equal(raw.dropped, 1)
  assert.deepEqual({ ...raw, dropped: 0 }, counted)
})
