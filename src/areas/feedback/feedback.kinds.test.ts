import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues, checkValues } from '../../model/check-record.ts'
import { inquiryFields } from '../../model/inquiry.ts'
import { isOpen } from '../../model/kind.ts'
import type { Problem } from '../../model/problem.ts'
import { feedback } from './feedback.kind.ts'
import { insight } from './insight.kind.ts'
import { response } from './response.kind.ts'
import { study } from './study.kind.ts'
import { survey } from './survey.kind.ts'
import { trackedEvent } from './tracked-event.kind.ts'

test('feedback comes in new and ends answered, merged or spam', () => {
  assert.deepEqual(Object.keys(feedback.states), ['new', 'triaged', 'linked', 'answered', 'merged', 'spam'])
  assert.deepEqual(
    Object.keys(feedback.states).filter(state => isOpen(feedback, state)),
    ['new', 'triaged', 'linked'],
  )
})

test('several passages of one piece may speak of the same need, for it or against it', () => {
  const highlight = { start: 4, end: 19, quote: 'nobody called me', side: 'for', strength: 2, importance: 3 }
  assert.deepEqual(checkLinkValues(feedback.links.highlights, highlight), highlight)
  assert.equal(feedback.links.highlights.once, false)
  assert.throws(
    () => checkLinkValues(feedback.links.highlights, { strength: 6, importance: 4, start: -1 }),
    (problem: Problem) => {
      assert.deepEqual(Object.keys(problem.fields).sort(), ['importance', 'start', 'strength'])
      return true
    },
  )
})

test('who asked for something can be told, and when that was done is kept', () => {
  assert.deepEqual(checkLinkValues(feedback.links.asksFor, { toldAt: '2026-03-31' }), { toldAt: '2026-03-31' })
})

test('merging keeps both: a piece points at the one it repeats', () => {
  assert.deepEqual([feedback.links.duplicateOf.to, feedback.links.duplicateOf.max], [['feedback'], 1])
})

test('studies, surveys and events stand on the same nine ways to learn', () => {
  for (const kind of [study, survey, trackedEvent]) {
    for (const [name, field] of Object.entries(inquiryFields))
      assert.equal(kind.fields[name as keyof typeof inquiryFields], field)
  }
  assert.equal(
    Object.keys(inquiryFields.tested.options ?? {}).length * Object.keys(inquiryFields.way.options ?? {}).length,
    9,
  )
})

test('an insight says where it was drawn from', () => {
  for (const source of ['feedback', 'study', 'experiment', 'metric'] as const)
    assert.ok(insight.links.drawnFrom.to.includes(source))
})

test('a response belongs to one survey and its answers lie under the questions', () => {
  assert.equal(response.links.to.max, 1)
  const answers = [{ id: 'a1', under: 'q1', text: 'like', score: 1 }]
  assert.deepEqual(checkValues(response, { answers }), { answers })
})
