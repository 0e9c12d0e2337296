import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues, checkValues } from '../../model/check-record.ts'
import { evidenceValues } from '../../model/evidence-link.ts'
import { isOpen } from '../../model/kind.ts'
import { account } from './account.kind.ts'
import { contact } from './contact.kind.ts'
import { persona } from './persona.kind.ts'
import { problem } from './problem.kind.ts'

test('a problem is raised, examined, and then confirmed or rejected', () => {
  assert.deepEqual(Object.keys(problem.states), ['raised', 'examined', 'confirmed', 'rejected'])
  assert.ok(isOpen(problem, 'confirmed') && !isOpen(problem, 'rejected'))
})

test('each of the five questions keeps an answer and the day it was asked', () => {
  for (const question of ['what', 'who', 'aware', 'solvedToday', 'looking']) {
    assert.ok(Object.hasOwn(problem.fields, question), question)
    assert.equal(Object.entries(problem.fields).find(([name]) => name === `${question}AskedOn`)?.[1].type, 'date')
  }
  const answers = Object.keys(evidenceValues.answers.options ?? {})
  assert.deepEqual(answers, ['what', 'who', 'aware', 'solved', 'looking'])
})

test('a problem says whom it hurts, how often, how bad, and whether solving it kills pain', () => {
  const hurts = { pain: 'pain reliever', often: 'weekly', bad: 4 }
  assert.deepEqual(checkLinkValues(problem.links.hurts, hurts), hurts)
  assert.throws(() => checkLinkValues(problem.links.hurts, { bad: 6 }), /from 1 \(a nuisance\) to 5/)
})

test('user, payer and approver are different roles of a constellation', () => {
  assert.deepEqual(checkValues(persona, { role: 'approver', sort: 'organisation' }), {
    role: 'approver',
    sort: 'organisation',
  })
  for (const name of ['decidesFor', 'paysFor', 'advises'] as const)
    assert.deepEqual(persona.links[name].to, ['persona'])
})

test('a lost account says when, why and for what it left', () => {
  const values = {
    stage: 'lost',
    lostOn: '2026-03-31',
    lostBecause: 'No text messages',
    revenue: { amount: 9000, currency: 'EUR' },
  }
  assert.deepEqual(checkValues(account, values), values)
  assert.deepEqual([account.links.leftFor.to, account.links.unmetNeed.to], [['alternative'], ['need']])
})

test('a person works somewhere, is a sort of customer, and reports to somebody', () => {
  assert.deepEqual(
    Object.entries(contact.links).map(([name, link]) => `${name} ${link.to}`),
    ['worksAt account', 'isPersona persona', 'reportsTo contact'],
  )
})
