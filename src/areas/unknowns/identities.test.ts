import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { call } from '../../../test/method-call.ts'

const answer = fc.integer({ min: 1, max: 5 })
const pairs = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 60 })

test('reverse and questionable answers never enter better and worse', async () => {
  const count = fc.integer({ min: 0, max: 500 })
  await fc.assert(
    fc.asyncProperty(count, count, count, count, count, count, async (A, O, M, I, R, Q) => {
      const [with_, without] = [
        await call('kano.aggregate', { counts: { A, O, M, I, R, Q } }),
        await call('kano.aggregate', { counts: { A, O, M, I } }),
      ]
      assert.equal(with_.better, without.better)
      assert.equal(with_.worse, without.worse)
      if (with_.better !== null)
        assert.ok(with_.better >= 0 && with_.better <= 1 && with_.worse <= 0 && with_.worse >= -1)
    }),
  )
})

test('the order of respondents does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(pairs, async responses => {
      assert.deepEqual(
        await call('kano.aggregate', { responses }),
        await call('kano.aggregate', { responses: responses.toReversed() }),
      )
    }),
  )
})

test('a survey says of each feature what the feature alone says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.tuple(answer, answer), fc.tuple(answer, answer)), { minLength: 1, maxLength: 40 }),
      async people => {
        const survey = await call('kano.survey', {
          features: ['x', 'y'],
          respondents: people.map(answers => ({ answers })),
        })
        for (const [i, name] of ['x', 'y'].entries()) {
          const alone = await call('kano.aggregate', { feature: name, responses: people.map(answers => answers[i]) })
          const { importance: _, importanceN: __, ...rest } = survey.features[name]
          assert.deepEqual(rest, alone)
        }
      },
    ),
  )
})

/** Tables in which everybody beat everybody at least once, so that finite strengths exist. */
const table = fc
  .integer({ min: 2, max: 6 })
  .chain(n =>
    fc
      .array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
      .map(wins => wins.map((row, i) => row.map((value, j) => (i === j ? 0 : value)))),
  )

test('strengths follow the items when these are listed in another order', async () => {
  await fc.assert(
    fc.asyncProperty(table, async wins => {
      const names = wins.map((_, i) => `item ${i}`)
      const turned = { items: names.toReversed(), wins: wins.toReversed().map(row => row.toReversed()) }
      const [here, there] = [
        await call('pairwise.bradleyTerry', { items: names, wins }),
        await call('pairwise.bradleyTerry', turned),
      ]
      for (const name of names) assert.ok(Math.abs(here.logAbility[name] - there.logAbility[name]) < 1e-8)
      assert.deepEqual(here.rank, there.rank)
    }),
    { numRuns: 60 },
  )
})

test('ten times the votes give the same strengths and smaller errors', async () => {
  await fc.assert(
    fc.asyncProperty(table, async wins => {
      const [one, ten] = [
        await call('pairwise.bradleyTerry', { wins, estimator: 'ML' }),
        await call('pairwise.bradleyTerry', { wins: wins.map(row => row.map(value => 10 * value)), estimator: 'ML' }),
      ]
      for (const name of Object.keys(one.logAbility)) {
        assert.ok(Math.abs(one.logAbility[name] - ten.logAbility[name]) < 1e-8)
        assert.ok(Math.abs(one.se[name] / ten.se[name] - Math.sqrt(10)) < 1e-6)
      }
    }),
    { numRuns: 40 },
  )
})

test('votes one by one say what their table says', async () => {
  await fc.assert(
    fc.asyncProperty(table, async wins => {
      const items = wins.map((_, i) => `i${i}`)
      const votes = wins.flatMap((row, i) =>
        row.flatMap((count, j) => Array.from({ length: count }, () => ({ a: items[i], b: items[j], outcome: 'a' }))),
      )
      assert.deepEqual(
        (await call('pairwise.bradleyTerry', { items, votes })).logAbility,
        (await call('pairwise.bradleyTerry', { items, wins })).logAbility,
      )
    }),
    { numRuns: 30 },
  )
})

test('an item that never lost still gets a place, with the prior named', async () => {
  const { status, estimator, rank } = await call('pairwise.bradleyTerry', {
    items: ['A', 'B', 'C'],
    wins: [
      [0, 3, 3],
      [0, 0, 2],
      [0, 1, 0],
    ],
  })
  assert.deepEqual([status, estimator, rank], ['ok', 'MAP, l ~ N(0,1)', ['A', 'B', 'C']])
})

test('a simulation repeats with its seed, and agrees with the closed form', async () => {
  const items = {
    A: { reach: [100, 400], impact: 1, confidence: 0.8, effort: [1, 4] },
    B: { reach: [50, 500], impact: 1, confidence: 0.8, effort: [1, 4] },
  }
  const draw = (seed: number) => call('prioritise.riceMonteCarlo', { items, draws: 40_000, seed })
  const first = await draw(3)
  assert.deepEqual(first, await draw(3))
  assert.notDeepEqual(first, await draw(4))
  const s = (low: number, high: number) => Math.log(high / low) / 3.289707
  const [variance, mu] = [s(100, 400) ** 2 + s(1, 4) ** 2, Math.log(200) + Math.log(0.8) - Math.log(2)]
  assert.ok(Math.abs(first.A.p50 / Math.exp(mu) - 1) < 0.02)
  assert.ok(Math.abs(first.A.mean / Math.exp(mu + variance / 2) - 1) < 0.03)
  assert.ok(Math.abs(first.A.probRank1 + first.B.probRank1 - 1) < 1e-9)
  assert.ok(Math.abs(first.probAoverB + first.probBoverA - 1) < 1e-9)
})

test('scaling every reach leaves the RICE order as it was', async () => {
  const item = fc.record({
    reach: fc.integer({ min: 1, max: 9999 }),
    impact: fc.constantFrom(3, 2, 1, 0.5, 0.25),
    confidence: fc.constantFrom(1, 0.8, 0.5),
    effort: fc.integer({ min: 1, max: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), async rows => {
      const order = (factor: number) =>
        call('prioritise.rice', {
          items: rows.map((row, i) => ({ ...row, id: `i${String(i).padStart(2, '0')}`, reach: row.reach * factor })),
        })
      assert.deepEqual((await order(1)).rank, (await order(4)).rank)
    }),
  )
})

test('no order of four jobs costs less than the one by cost of delay over duration', async () => {
  const job = fc.record({ cod: fc.integer({ min: 0, max: 20 }), dur: fc.integer({ min: 1, max: 10 }) })
  await fc.assert(
    fc.asyncProperty(fc.tuple(job, job, job, job), async ([a, b, c, d]) => {
      const jobs: Record<string, { cod: number; dur: number }> = { a, b, c, d }
      const { totalDelayCost } = await call('prioritise.costOfDelay', { jobs })
      for (const order of permutations(['a', 'b', 'c', 'd'])) {
        let [clock, cost] = [0, 0]
        for (const name of order) {
          clock += jobs[name]!.dur
          cost += jobs[name]!.cod * clock
        }
        assert.ok(totalDelayCost <= cost + 1e-9)
      }
    }),
    { numRuns: 50 },
  )
})

function permutations(list: readonly string[]): string[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((first, i) => permutations(list.toSpliced(i, 1)).map(rest => [first, ...rest]))
}
