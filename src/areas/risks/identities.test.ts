import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { call } from '../../../test/method-call.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const money = fc.integer({ min: -1000, max: 1000 })

test('a test is never worth less than nothing, nor more than certainty', async () => {
  await fc.assert(
    fc.asyncProperty(
      share,
      money,
      money,
      share,
      share,
      async (pTrue, payoffIfTrue, payoffIfFalse, sensitivity, specificity) => {
        const { evsi, evpi, pPass } = await call('voi.evsi', {
          pTrue,
          payoffIfTrue,
          payoffIfFalse,
          sensitivity,
          specificity,
        })
        assert.ok(evsi >= 0 && evsi <= evpi + 1e-9)
        assert.ok(pPass >= 0 && pPass <= 1 + 1e-12)
        if (pTrue === 0 || pTrue === 1) assert.equal(evsi, 0)
      },
    ),
  )
})

test('more trials are never worth less, and never more than certainty', async () => {
  const parameter = fc.integer({ min: 1, max: 20 })
  await fc.assert(
    fc.asyncProperty(parameter, parameter, fc.integer({ min: 1, max: 900 }), async (a, b, cost) => {
      const { evsi, evpi } = await call('voi.betaBinomial', {
        prior: [a, b],
        valueAtRate1: 1000,
        cost,
        n: [0, 1, 2, 5, 20, 100],
      })
      for (const [i, value] of evsi.entries()) {
        assert.ok(value <= evpi + 1e-6)
        if (i > 0) assert.ok(value >= evsi[i - 1] - 1e-6)
      }
    }),
    { numRuns: 50 },
  )
})

test('measuring an uplift is worth more the more one measures', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      async (mean, sd) => {
        const { evsi, evpi } = await call('voi.normal', { mean, sd, sigma: 2, n: [0, 1, 10, 1000] })
        assert.equal(evsi[0], 0)
        for (const [i, value] of evsi.entries()) assert.ok(value >= (evsi[i - 1] ?? 0) - 1e-12 && value <= evpi + 1e-12)
      },
    ),
  )
})

const arm = fc.integer({ min: 0, max: 3000 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the difference of losses is the difference of posterior means, and chances sum to one', async () => {
  await fc.assert(
    fc.asyncProperty(arm, arm, fc.double({ min: 0.3, max: 5, noNaN: true }), async (a, b, prior) => {
      const { expectedLossChooseA, expectedLossChooseB, posteriorMean, chanceBBeatsA, chanceABeatsB } = await call(
        'stats.bayesBetaBinomial',
        { a, b, prior: [prior, prior] },
      )
      assert.ok(Math.abs(expectedLossChooseA - expectedLossChooseB - (posteriorMean[1] - posteriorMean[0])) < 1e-10)
      assert.ok(Math.abs(chanceBBeatsA + chanceABeatsB - 1) < 1e-10)
    }),
    { numRuns: 60 },
  )
})

test('the chance to be better is the closed form for whole parameters', async () => {
  await fc.assert(
    fc.asyncProperty(arm, arm, async (a, b) => {
      const { chanceBBeatsA } = await call('stats.bayesBetaBinomial', { a, b })
      const closed = closedForm(1 + a[0], 1 + a[1] - a[0], 1 + b[0], 1 + b[1] - b[0])
      assert.ok(Math.abs(chanceBBeatsA - closed) < 1e-9, `${chanceBBeatsA} ${closed}`)
    }),
    { numRuns: 40 },
  )
})

/** P(B > A) by the sum over the second arm's successes, term by term. */
function closedForm(aA: number, bA: number, aB: number, bB: number): number {
  let logTerm = 0
  for (let k = 0; k < bB; k += 1) logTerm += Math.log(bA + k) - Math.log(aA + bA + k)
  let sum = 0
  for (let i = 0; i < aB; i += 1) {
    sum += Math.exp(logTerm)
    logTerm += Math.log(((aA + i) / (aA + i + bA + bB)) * ((bB + i) / (1 + i)))
  }
  return sum
}

test('swapping the arms turns every sign of a comparison and keeps its p-value', async () => {
  const filled = fc.integer({ min: 1, max: 5000 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  await fc.assert(
    fc.asyncProperty(filled, filled, async (a, b) => {
      const [here, there] = [
        await call('stats.twoProportion', { a, b }),
        await call('stats.twoProportion', { a: b, b: a }),
      ]
      assert.ok(Math.abs(here.diff + there.diff) < 1e-15)
      assert.ok(Math.abs(here.ciNewcombe[0] + there.ciNewcombe[1]) < 1e-12)
      assert.ok(Math.abs((here.pValue ?? 1) - (there.pValue ?? 1)) < 1e-12)
      assert.ok(
        here.fisherPValue >= 0 && here.fisherPValue <= 1 && Math.abs(here.fisherPValue - there.fisherPValue) < 1e-9,
      )
    }),
  )
})

test('an always-valid p never rises', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
      async diffs => {
        const looks = diffs.map((diff, i) => ({ nPerArm: 10 * (i + 1), diff }))
        const { pAlwaysValid } = await call('stats.sequential.mSPRT', { sigma2: 0.25, tau2: 0.01, looks })
        for (const [i, p] of pAlwaysValid.entries()) assert.ok(p >= 0 && p <= (pAlwaysValid[i - 1] ?? 1))
      },
    ),
  )
})

test('CUPED never adds variance, and its ratio is one minus the squared correlation', async () => {
  // in steps of an eighth: squares of doubles near 1e-162 underflow, which no metric does
  const eighth = fc.integer({ min: -800, max: 800 }).map(count => count / 8)
  const values = fc.array(eighth, { minLength: 6, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(values, values, async (pre, post) => {
      const n = Math.min(pre.length, post.length)
      const half = Math.floor(n / 2)
      const arms = {
        control: { pre: pre.slice(0, half), post: post.slice(0, half) },
        treatment: { pre: pre.slice(half, n), post: post.slice(half, n) },
      }
      const { varianceOfAdjustedOverRaw: ratio, oneMinusRhoSquared } = await call('stats.cuped', arms)
      if (ratio === null || oneMinusRhoSquared === null) return
      assert.ok(ratio <= 1 + 1e-9 && Math.abs(ratio - oneMinusRhoSquared) < 1e-6)
    }),
  )
})

test('evidence for and against mirror each other', async () => {
  const item = fc.record({
    source: fc.constantFrom('a', 'b', 'c'),
    strength: fc.constantFrom(1, 2, 3, 4, 5),
    ageDays: fc.integer({ min: 0, max: 900 }),
    halfLifeDays: fc.constant(180),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), async items => {
      const side = (name: string) =>
        call('evidence.confidence', { items: items.map(each => ({ ...each, side: name })) })
      const [pro, contra] = [await side('for'), await side('against')]
      assert.ok(Math.abs(pro.confidence + contra.confidence - 1) < 1e-12)
      assert.ok(pro.for === contra.against && pro.for <= 4.2 && pro.amount <= 10)
    }),
  )
})
