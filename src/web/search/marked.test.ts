import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from './marked.ts'

test('what was found is told from what stands around it', () => {
  assert.deepEqual(marked('we \ue000pay\ue001 late'), [
    { text: 'we ', isHit: false },
    { text: 'pay', isHit: true },
    { text: ' late', isHit: false },
  ])
  assert.deepEqual(marked(''), [])
  assert.deepEqual(marked('\ue000cut off'), [{ text: 'cut off', isHit: true }])
})
