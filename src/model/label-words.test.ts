import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelRead } from './label-words.ts'

test('a label that names a part of the product reads as somebody would write it', () => {
  for (const [label, title] of [
    ['calendar', 'Calendar'],
    ['building site', 'Building site'],
    ['checkout-v2', 'Checkout v2'],
    ['area: parts stock', 'Parts stock'],
    ['area/billing', 'Billing'],
    ['iOS/Android', 'IOS/Android'],
    ['🚲 loan bikes', 'Loan bikes'],
    ['予約カレンダー', '予約カレンダー'],
  ] as const)
    assert.deepEqual(labelRead(label), { title, isWork: false }, label)
})

test('a label under a heading of work is work of its own, whatever its words', () => {
  assert.deepEqual(labelRead('project: Tests of the season'), { title: 'Tests of the season', isWork: true })
  assert.deepEqual(labelRead('Roadmap: Loan bikes'), { title: 'Loan bikes', isWork: true })
})

test('a label that says how something is handled names no work', () => {
  for (const label of [
    'bug',
    'enhancement',
    'p1',
    'priority: high',
    'kind/bug',
    'status: in progress',
    'good first issue',
    'help wanted',
    'needs triage',
    'With reproduction steps',
    'attached PR',
    'ci issues',
    'wontfix',
    'Fehler',
    'documentation',
    'size XL',
    'green',
    '....',
    '7',
  ])
    assert.equal(labelRead(label), null, label)
})
