import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from '../../../test/method-call.ts'

const near = (actual: number, wanted: number, within = 1e-9) =>
  assert.ok(Math.abs(actual - wanted) <= within * Math.max(1, Math.abs(wanted)), `${actual} is not ${wanted}`)

/** Flows whose worth is nothing at these rates and at no other: the product of (1/(1+x) - 1/(1+rate)). */
function flowsWith(rates: readonly number[]): number[] {
  let flows = [1]
  for (const rate of rates) flows = [...flows, 0].map((_, t) => (flows[t - 1] ?? 0) - (flows[t] ?? 0) / (1 + rate))
  return flows
}

test('money that goes out later is back later: an empty first period is no payback', async () => {
  const { simple, flags } = await call('finance.payback', { flows: [0, -1000, 600, 600] })
  near(simple, 2 + 400 / 600)
  assert.deepEqual(flags, [])
  assert.equal((await call('finance.payback', { flows: [500, -200] })).simple, 0)
  assert.equal((await call('finance.payback', { flows: [100, -300, 100] })).simple, null)
})

test('two rates close together are both found, and a value that only touches zero gives its one rate', async () => {
  const pair = await call('finance.irr', { flows: flowsWith([0.1, 0.1001]) })
  assert.equal(pair.status, 'multiple-roots')
  near(pair.roots[0], 0.1, 1e-6)
  near(pair.roots[1], 0.1001, 1e-6)
  const touching = await call('finance.irr', { flows: flowsWith([0.1, 0.1]) })
  assert.equal(touching.roots.length, 1)
  near(touching.irr, 0.1, 1e-6)
  assert.deepEqual((await call('finance.irr', { flows: flowsWith([0, 0]) })).roots, [0])
})

test('a rate of a million million, and one that loses all but as little, are found', async () => {
  near((await call('finance.irr', { flows: [-1e-12, 1] })).irr, 1e12 - 1)
  near(1 + (await call('finance.irr', { flows: [1, -1e-12] })).irr, 1e-12, 1e-15)
  near((await call('finance.irr', { flows: [0, -100, 110, 0] })).irr, 0.1)
})

test('what no number can hold is refused, not written as null', async () => {
  await assert.rejects(call('finance.npv', { rate: -0.9, flows: Array.from({ length: 400 }, () => 1) }), /too large/)
  await assert.rejects(
    call('finance.range', { flows: [{ value: 1 }], rate: [-1.5, 0, 0.1] }),
    /more than -1; it is -1.5/,
  )
})
