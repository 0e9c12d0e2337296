import assert from 'node:assert/strict'
import test from 'node:test'
import { methods } from './areas/methods.ts'
import { calcThread } from './calc-thread.ts'
import { callMethod } from './model/method.ts'
import { Problem } from './model/problem.ts'

const nps = { name: 'survey.nps', input: { ratings: [10, 9, 3] } }
/** Forty million draws: seconds on any machine. */
const long = {
  name: 'prioritise.riceMonteCarlo',
  input: {
    items: Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `idea ${at}`,
        { reach: [1, 2, 9], impact: [1, 2, 3], confidence: 0.8, effort: [1, 2, 8] },
      ]),
    ),
    dist: 'pert',
    draws: 200_000,
    seed: 1,
  },
}

test('a thread computes what this thread computes, and refuses in the same words', async t => {
  const thread = calcThread()
  t.after(() => thread.close())
  assert.deepEqual(await thread.calculate(nps.name, nps.input), await callMethod(methods, nps.name, nps.input))
  const refusal = async (refused: Promise<unknown>) => {
    const problem = await refused.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    assert.ok(problem instanceof Problem)
    return [problem.code, problem.message, problem.fields, problem.status]
  }
  assert.deepEqual(
    await refusal(thread.calculate(nps.name, { ratings: 'many' })),
    await refusal(callMethod(methods, nps.name, { ratings: 'many' })),
  )
})

test('this thread goes on while a long one is computed; it is stopped at its limit, and the next is answered', async t => {
  const first = calcThread()
  const began = performance.now()
  await first.calculate(nps.name, nps.input)
  await first.close()
  // long enough to start a thread on this machine, far too short for the draws
  const thread = calcThread({ limit: Math.max(1_000, Math.round((performance.now() - began) * 3)) })
  t.after(() => thread.close())
  let ticks = 0
  const ticking = setInterval(() => {
    ticks += 1
  }, 50)
  t.after(() => clearInterval(ticking))
  const stopped = assert.rejects(thread.calculate(long.name, long.input), {
    code: 'too-much',
    message: /prioritise.riceMonteCarlo was stopped after [\d.]+ seconds/,
  })
  const next = thread.calculate(nps.name, nps.input)
  await stopped
  assert.ok(ticks > 5, `${ticks} ticks meanwhile`)
  assert.equal((await next).method, nps.name)
})

test('too many calculations at once are refused in words, and those that wait are answered', async t => {
  const thread = calcThread()
  t.after(() => thread.close())
  const asked = await Promise.allSettled(Array.from({ length: 60 }, () => thread.calculate(nps.name, nps.input)))
  const refused = asked.filter(({ status }) => status === 'rejected')
  assert.equal(refused.length, 10)
  for (const { reason } of refused as PromiseRejectedResult[]) assert.equal(reason.code, 'unavailable')
})

test('a thread that ended for want of work starts again', async t => {
  const thread = calcThread({ idle: 1 })
  t.after(() => thread.close())
  await thread.calculate(nps.name, nps.input)
  await new Promise(resolve => setTimeout(resolve, 20))
  assert.equal((await thread.calculate(nps.name, nps.input)).method, nps.name)
})
