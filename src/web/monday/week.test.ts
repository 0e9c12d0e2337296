import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory as wholeTerritory } from '../../areas/map.ts'
import type { FindingSeen } from '../../model/answers.ts'
import type { Compared, Difference } from '../../model/past.ts'
import type { ChartRecord } from '../../model/record.ts'
import { coveredBy, draftOf, draftText, weeklyFindings, weighed } from './week.ts'

const record = (key: string, kind: string) => ({ id: key, key, kind, title: `Title ${key}`, state: 'open' })
const one = (key: string, kind: string, became: Difference['became'], more: Partial<Difference> = {}): Difference => ({
  became,
  record: record(key, kind),
  was: null,
  now: null,
  by: null,
  ...more,
})
// only these parts are read
const compared = {
  areas: [
    { id: 'needs', differences: [one('N-1', 'need', 'came', { now: 'Heard' })] },
    {
      id: 'risks',
      differences: [
        one('A-1', 'assumption', 'confidence', { was: 'unknown', now: 'likely, 0.7', by: 0.2 }),
        one('B-1', 'bet', 'horizon', { was: 'Next', now: 'Now' }),
        one('B-2', 'bet', 'went', { was: 'Proposed' }),
        one('B-3', 'bet', 'renamed', { was: 'x', now: 'y' }),
      ],
    },
  ],
} as unknown as Compared

test('what was decided stands before what came, and names alone are no news', () => {
  assert.deepEqual(
    weighed(compared).map(({ record: { key } }) => key),
    ['B-1', 'N-1', 'B-2'],
  )
})

test('an update is drafted from what changed, what was learned and what waits', () => {
  const decisions = [{ key: 'D-1', title: 'Text or tags?' }] as ChartRecord[]
  const says = { dated: (text: string) => text, decide: (name: string) => `Decide: ${name}` }
  const draft = draftOf('Week 49', compared, decisions, true, says)
  assert.equal(draft.health, 'at risk')
  assert.match(draft.body, /^- \*\*B-1\*\* Title B-1: moved, Next → Now\n- \*\*N-1\*\* Title N-1: new \(Heard\)/)
  assert.match(draft.learned, /A-1.*surer, unknown → likely/)
  assert.equal(draft.asks, '- Decide: **D-1** Text or tags?')
  const text = draftText({ ...draft, learned: ' ' }, { body: 'What changed', learned: 'Learned', asks: 'Asks' })
  assert.match(text, /^# Week 49\n\n## What changed\n\n- /)
  assert.ok(!text.includes('Learned') && text.endsWith('Text or tags?'))
  assert.deepEqual(coveredBy(compared, ['bet', 'assumption']), ['A-1', 'B-1', 'B-3'])
})

test('each part of the page asks rules of its own', () => {
  const territory = wholeTerritory()
  const finding = (rule: string, sort: FindingSeen['sort']) => ({ rule, sort }) as FindingSeen
  const findings = [
    finding('unheard-need', 'missing'),
    finding('stakeholder-not-heard', 'wrong'),
    finding('failed-must-hold', 'wrong'),
    finding('need-without-alternatives', 'missing'),
  ]
  const rules = (part: 'decide' | 'tell' | 'hear') => weeklyFindings(territory, findings, part).map(({ rule }) => rule)
  assert.deepEqual(rules('hear'), ['stakeholder-not-heard', 'unheard-need'])
  assert.deepEqual(rules('decide'), ['failed-must-hold'])
  assert.deepEqual(rules('tell'), [])
})
