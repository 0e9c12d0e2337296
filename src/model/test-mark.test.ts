import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind } from './kind.ts'
import { testMark } from './test-mark.ts'

// the rest of a kind says nothing of tests
const trial = {
  evidence: {
    test: {
      over: ['ended'],
      started: 'from',
      criterion: 'needed',
      criterionWords: 'words',
      criterionChanged: 'changedOn',
      result: 'got',
      verdict: 'verdict',
    },
  },
} as unknown as Kind
const says = (state: string, fields: Record<string, unknown>) => testMark(trial, { state, fields })

test('before a test is over, its card says whether a criterion stands, in words or as a number', () => {
  assert.equal(says('draft', {}), 'missing')
  assert.equal(says('draft', { words: '' }), 'missing')
  assert.equal(says('draft', { words: 'Half of them pay' }), 'set')
  assert.equal(says('running', { needed: 0 }), 'set')
  assert.equal(says('running', { needed: 5, from: '2026-01-02', changedOn: '2026-01-09' }), 'changed')
})

test('once it is over, its card says whether the criterion was met, unless it was changed or cannot be told', () => {
  assert.equal(says('ended', { needed: 5, got: 6 }), 'met')
  assert.equal(says('ended', { needed: 5, got: 4 }), 'not met')
  assert.equal(says('ended', { words: 'Half of them', verdict: 'not met' }), 'not met')
  assert.equal(says('ended', { words: 'Half of them', verdict: 'unclear' }), 'unclear')
  assert.equal(says('ended', { needed: 5, got: 6, from: '2026-01-02', changedOn: '2026-01-09' }), 'changed')
})

test('what is no test says nothing of a criterion', () => {
  assert.equal(testMark(undefined, { state: 'open', fields: {} }), null)
  assert.equal(testMark({ evidence: undefined }, { state: 'open', fields: {} }), null)
})
