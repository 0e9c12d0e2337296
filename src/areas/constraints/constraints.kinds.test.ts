import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkValues } from '../../model/check-record.ts'
import { isOpen } from '../../model/kind.ts'
import { territory } from '../map.ts'
import { constraint } from './constraint.kind.ts'

test('a constraint is noticed, in force, and then lifted or expired', () => {
  assert.deepEqual(Object.keys(constraint.states), ['noticed', 'in force', 'lifted', 'expired'])
  assert.ok(!isOpen(constraint, 'lifted') && !isOpen(constraint, 'expired'))
})

test('it can be real, only believed, not checked, or never have been there', () => {
  const realities = ['not checked', 'perceived', 'legitimate', 'was never real']
  assert.deepEqual(Object.keys(constraint.fields.reality.options ?? {}), realities)
})

test('one may understand, work within and challenge it, all at once', () => {
  assert.deepEqual(checkValues(constraint, { stance: ['challenge', 'understand'] }), {
    stance: ['understand', 'challenge'],
  })
})

test('a challenge says what is claimed, who was asked, how it is tested and what came of it', () => {
  for (const part of ['challenge', 'challengeAsked', 'challengeTest', 'challengeResult']) {
    assert.ok(Object.hasOwn(constraint.fields, part), part)
  }
})

test('a season comes every year', () => {
  const season = { type: 'calendar', from: '2026-03-01', until: '2026-05-31', yearly: true }
  assert.deepEqual(checkValues(constraint, season), season)
})

test('any work may be limited by it or work around it, and somebody can lift it', () => {
  const limited = territory()
    .reaching('constraint')
    .map(({ from, name }) => `${from.word} ${name}`)
  assert.ok(limited.includes('bet limitedBy'))
  for (const work of ['ticket', 'release', 'experiment', 'feature'] as const)
    assert.ok(constraint.links.limits.to.includes(work))
  assert.deepEqual(constraint.links.workedAroundBy.to, ['bet', 'ticket'])
  assert.deepEqual(constraint.links.liftedBy.to, ['stakeholder'])
})
