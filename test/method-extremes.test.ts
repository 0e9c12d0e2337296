// Inputs at the ends of what is allowed neither overflow nor hang; how fast they are is measured in bench/methods.bench.ts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from './method-call.ts'

const finite = (value: unknown): void => {
  if (typeof value === 'number') assert.ok(Number.isFinite(value))
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) finite(each)
}

test('two arms of a thousand million people are compared exactly', async () => {
  const output = await call('stats.twoProportion', { a: [5e8, 1e9], b: [500_010_000, 1e9] })
  finite(output)
  assert.ok(Math.abs(output.fisherPValue - output.pValue) < 1e-4)
  const far = await call('stats.twoProportion', { a: [0, 1e9], b: [1e9, 1e9] })
  finite(far)
})

test('p-values reach far below 1e-200 without becoming 0', async () => {
  const { pValue, fisherPValue } = await call('stats.twoProportion', { a: [1000, 10_000], b: [2500, 10_000] })
  assert.ok(pValue > 0 && pValue < 1e-150 && fisherPValue > 0 && fisherPValue < 1e-150)
  const { pValue: tiny } = await call('stats.srm', { observed: [104_000, 100_000, 88_000] })
  assert.ok(tiny > 0 && tiny < 1e-200)
})

test('beliefs about a thousand million people keep tiny losses apart from 0', async () => {
  const output = await call('stats.bayesBetaBinomial', { a: [5e8, 1e9], b: [500_300_000, 1e9] })
  finite(output)
  assert.ok(output.expectedLossChooseB > 0 && output.expectedLossChooseB < 1e-20)
  assert.ok(output.chanceABeatsB > 0 && output.chanceABeatsB < 1e-35)
})

test('rates of 0 and 1 among a thousand million have intervals inside 0 to 1', async () => {
  for (const x of [0, 1, 999_999_999, 1e9]) {
    const { lower, upper, rate } = await call('stats.wilson', { x, n: 1e9 })
    assert.ok(lower >= 0 && lower <= rate && rate <= upper && upper <= 1)
  }
})

test('two thousand items with a hundred thousand votes are ranked', async () => {
  const items = Array.from({ length: 2000 }, (_, i) => `item ${i}`)
  const votes = Array.from({ length: 100_000 }, (_, k) => {
    const a = (k * 7919) % 2000
    const b = (a + 1 + ((k * 104_729) % 1999)) % 2000
    return { a: items[a], b: items[b], outcome: (k * 31) % 97 < 48 + (b - a) / 50 ? 'a' : 'b' }
  })
  const output = await call('pairwise.bradleyTerry', { items, votes })
  assert.equal(output.status, 'ok')
  finite(output)
})

test('a million survey rows are scored', async () => {
  const rows = 1_000_000
  const { n } = await call('survey.nps', { ratings: Array.from({ length: rows }, (_, i) => i % 11) })
  assert.equal(n, rows)
  const { n: pairs } = await call('kano.aggregate', {
    responses: Array.from({ length: rows }, (_, i) => [(i % 5) + 1, ((i * 3) % 5) + 1]),
  })
  assert.equal(pairs, rows)
})

test('an effect of a hundred-thousandth of a standard deviation can be planned', async () => {
  const { nT, nNormal } = await call('stats.sampleSizeMeans', { delta: 1e-4, sd: 10 })
  assert.ok(nT >= nNormal && nT / nNormal < 1 + 1e-9)
})

test('flows over a thousand periods, and rates near -1, stay finite', async () => {
  finite(await call('finance.irr', { flows: [-1000, ...Array.from({ length: 999 }, () => 10)] }))
  const { npv } = await call('finance.npv', { rate: -0.5, flows: Array.from({ length: 200 }, () => 1) })
  assert.ok(npv > 1e59)
})

test('an id that is a word of the language is an id like any other', async () => {
  const { scores } = await call('prioritise.rice', {
    items: [
      { id: '__proto__', reach: 1, impact: 1, confidence: 1, effort: 1 },
      { id: 'constructor', reach: 2, impact: 1, confidence: 1, effort: 1 },
    ],
  })
  assert.deepEqual(Object.keys(scores).sort(), ['__proto__', 'constructor'])
  const { logAbility } = await call('pairwise.bradleyTerry', {
    votes: [
      { a: '__proto__', b: 'x', outcome: 'a' },
      { a: 'x', b: '__proto__', outcome: 'a' },
    ],
  })
  assert.equal(Object.entries(logAbility).length, 2)
})
