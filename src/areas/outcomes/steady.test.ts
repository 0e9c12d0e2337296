import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call } from '../../../test/method-call.ts'

test('readings that never change are no signal, whatever the last digit of their mean', async () => {
  for (const value of [0.1, 0.3, 1e6, -7.7]) {
    const { signals, rangeSignals, status } = await call('kpi.xmr', { values: Array.from({ length: 6 }, () => value) })
    assert.deepEqual([signals, rangeSignals, status], [[], [], 'ok'])
  }
})

test('a million readings have limits', async () => {
  const { n } = await call('kpi.xmr', { values: Array.from({ length: 1_000_000 }, (_, i) => i % 7) })
  assert.equal(n, 1_000_000)
})

test('a mean of ones that falls short in its last digit is still a promise kept', async () => {
  const { verdict } = await call('okr.verdict', {
    objectives: [
      { type: 'committed', score: 1 - 1e-16 * 8 },
      { type: 'committed', score: 0.999 },
    ],
  })
  assert.deepEqual(verdict, ['met', 'missed'])
})
