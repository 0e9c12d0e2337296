import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from '../../../test/method-call.ts'

const near = (actual: number, wanted: number, within: number) =>
  assert.ok(Math.abs(actual - wanted) <= within * Math.abs(wanted), `${actual} is not ${wanted}`)

test('the price of peeking keeps its digits where a false alarm is rare', async () => {
  const { typeOneError } = await call('stats.sequential.peeking', { looks: [2, 3], nominal: 1e-6 })
  near(typeOneError[0], 1.9642069353867053e-6, 1e-5)
  near(typeOneError[1], 2.853590032186599e-6, 1e-5)
  const [rare] = (await call('stats.sequential.peeking', { looks: [2], nominal: 1e-12 })).typeOneError
  assert.ok(rare > 1e-12 && rare < 2e-12)
})

test('a loss far below 1e-70 is still not 0', async () => {
  near(
    (await call('stats.bayesBetaBinomial', { a: [0, 2000], b: [38, 50] })).expectedLossChooseB,
    1.5255143939766193e-75,
    1e-6,
  )
  const far = await call('stats.bayesBetaBinomial', { a: [0, 200], b: [1500, 1500], prior: [2, 8] })
  near(far.expectedLossChooseB, 7.113849556869009e-263, 1e-6)
})

test('trials that change no decision are worth exactly nothing, and none is worth more than certainty', async () => {
  const sure = { prior: [26.4, 34], valueAtRate1: 1e6, cost: 87_373.47, n: [0, 1, 10, 100] }
  const { evsi, evpi } = await call('voi.betaBinomial', sure)
  assert.deepEqual(evsi.slice(0, 3), [0, 0, 0])
  assert.ok(evsi[3] <= evpi)
  const falling = { prior: [26.6, 61.8], valueAtRate1: -500, cost: -451.2, n: [1, 1000] }
  const { evsi: none, evpi: most } = await call('voi.betaBinomial', falling)
  for (const value of none) assert.ok(value >= 0 && value <= most)
})

test('one failure among a thousand million successes keeps its digits', async () => {
  const { z, pValue } = await call('stats.twoProportion', {
    a: [405_079_349, 405_079_349],
    b: [405_079_351, 405_079_352],
    direction: 'a-b',
  })
  near(z, 0.9999999969141848, 1e-12)
  near(pValue, 0.3173105, 1e-7)
})

test('a split watched with people in an arm planned empty is a mismatch that no number measures', async () => {
  const { logE, pValue, flag } = await call('stats.sequentialSrm', {
    looks: [{ observed: [50, 50, 1], weights: [1, 1, 0] }],
  })
  assert.deepEqual([logE, pValue, flag], [[null], [0], true])
  await assert.rejects(
    call('stats.sequentialSrm', { looks: [{ observed: [5, 0], weights: [1, 0] }] }),
    /weights must be above 0 for at least 2 arms/,
  )
})

test('a rate watched over a thousand million million trials has an interval, however near its end it lies', async () => {
  const rows = [700, 5e14, 1e15 - 3].map(successes => ({ successes, trials: 1e15, tOpt: 100 }))
  const { intervals, rate } = await call('stats.sequential.bernoulliCS', { rows })
  for (const [i, [low, high]] of intervals.entries())
    assert.ok(low >= 0 && low <= rate[i] && rate[i] - 1e-12 <= high && high <= 1)
})
