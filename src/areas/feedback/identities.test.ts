import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { call } from '../../../test/method-call.ts'

test('raw answers and counts give the same NPS, and the interval holds it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 200 }), async ratings => {
      const raw = await call('survey.nps', { ratings: [...ratings, null] })
      const { promoters, passives, detractors } = raw
      const counted = await call('survey.nps', { promoters, passives, detractors })
      assert.equal(raw.nps, counted.nps)
      assert.equal(raw.dropped, 1)
      assert.ok(raw.ciWald[0] <= raw.nps && raw.nps <= raw.ciWald[1])
      assert.ok(raw.ciAdjustedWald[0] >= -100 && raw.ciAdjustedWald[1] <= 100)
    }),
  )
})

test('SUS scores lie between 0 and 100, and turning every answer turns the score', async () => {
  const response = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(fc.array(response, { minLength: 1, maxLength: 30 }), async responses => {
      const here = await call('survey.sus', { responses })
      const there = await call('survey.sus', { responses: responses.map(each => each.map(value => 6 - value)) })
      for (const [i, score] of here.scores.entries())
        assert.ok(score >= 0 && score <= 100 && Math.abs(score + there.scores[i] - 100) < 1e-9)
    }),
  )
})

const journey = fc.array(
  fc.tuple(fc.constantFrom('visit', 'signup', 'pay', 'other'), fc.integer({ min: 0, max: 100 })),
  { maxLength: 15 },
)

test('a later step never has more people, and a longer window never has fewer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(journey, { maxLength: 10 }), async people => {
      const users = people.map((events, i) => ({ id: `p${i}`, events }))
      const ask = (windowHours: number) => call('funnel', { steps: ['visit', 'signup', 'pay'], windowHours, users })
      const [short, long] = [await ask(10), await ask(60)]
      for (const { counts } of [short, long]) assert.ok(counts[0] >= counts[1] && counts[1] >= counts[2])
      for (const [i, count] of short.counts.entries()) assert.ok(count <= long.counts[i])
    }),
  )
})

test('the funnel finds the best attempt that trying all of them finds', async () => {
  await fc.assert(
    fc.asyncProperty(journey, async events => {
      const { counts } = await call('funnel', {
        steps: ['visit', 'signup', 'pay'],
        windowHours: 20,
        users: [{ id: 'p', events }],
      })
      const sorted = events.map(([step, hour], i) => ({ step, hour, i })).sort((a, b) => a.hour - b.hour || a.i - b.i)
      const reach = sorted.reduce((best, start, at) => {
        if (start.step !== 'visit') return best
        const signup = sorted.findIndex(
          (event, i) => i > at && event.step === 'signup' && event.hour - start.hour <= 20,
        )
        if (signup < 0) return Math.max(best, 1)
        const pay = sorted.findIndex((event, i) => i > signup && event.step === 'pay' && event.hour - start.hour <= 20)
        return Math.max(best, pay < 0 ? 2 : 3)
      }, 0)
      assert.equal(
        counts.reduce((sum: number, count: number) => sum + count, 0),
        reach,
      )
    }),
  )
})

test('"on the day or later" never rises from day to day among people all seen to the end', async () => {
  const active = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(active, { minLength: 1, maxLength: 20 }), async people => {
      const daysActiveSinceDay0 = Object.fromEntries(people.map((days, i) => [`u${i}`, [0, ...days]]))
      const observedThroughDay = Object.fromEntries(people.map((_, i) => [`u${i}`, 30]))
      const { nDay, unbounded } = await call('retention', {
        daysActiveSinceDay0,
        observedThroughDay,
        days: [0, 1, 7, 14, 30],
      })
      const shares = [0, 1, 7, 14, 30].map(day => unbounded[day][0])
      for (const [i, count] of shares.entries()) if (i > 0) assert.ok(count <= shares[i - 1])
      for (const day of [0, 1, 7, 14, 30]) assert.ok(nDay[day][0] <= unbounded[day][0])
    }),
  )
})
