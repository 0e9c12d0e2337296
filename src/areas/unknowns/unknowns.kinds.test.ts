import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues } from '../../model/check-record.ts'
import { fromText } from '../../model/field-text.ts'
import { isOpen } from '../../model/kind.ts'
import { roleLinks } from '../../model/roles.ts'
import { territory } from '../map.ts'
import { decision } from './decision.kind.ts'
import { question } from './question.kind.ts'
import { release } from './release.kind.ts'
import { storyMap } from './story-map.canvas.ts'
import { ticket } from './ticket.kind.ts'

test('tickets, questions, decisions and releases run through the states people know', () => {
  assert.deepEqual(Object.keys(ticket.states), ['new', 'ready', 'doing', 'in review', 'done', 'wont do'])
  assert.deepEqual(Object.keys(question.states), ['open', 'asked', 'answered', 'moot'])
  assert.deepEqual(Object.keys(decision.states), ['open', 'decided', 'superseded'])
  assert.deepEqual(Object.keys(release.states), ['planned', 'ready', 'out', 'withdrawn'])
})

test('a decision stays in sight after it was made, until those informed were told', () => {
  assert.ok(isOpen(decision, 'decided'))
  assert.deepEqual(checkLinkValues(decision.links.informed, { toldAt: '2026-03-31' }), { toldAt: '2026-03-31' })
})

test('bets, tickets, decisions, releases and experiments give the very same roles', () => {
  for (const word of ['bet', 'ticket', 'decision', 'release', 'experiment']) {
    const links = territory().kinds.get(word)?.links ?? {}
    for (const [name, role] of Object.entries(roleLinks)) assert.equal(links[name], role, `${word}.${name}`)
  }
})

test('criteria are a checklist, or given, when, then', () => {
  assert.deepEqual(fromText(ticket.fields.criteria, '- [ ] (given) a booked bicycle\n- [x] (then) a text message'), {
    value: [
      { id: 's1', text: 'a booked bicycle', sort: 'given', done: false },
      { id: 's2', text: 'a text message', sort: 'result', done: true },
    ],
  })
})

test('a ticket is a theme, epic, story, task or bug under at most one other', () => {
  assert.deepEqual(Object.keys(ticket.fields.type.options ?? {}), ['theme', 'epic', 'story', 'task', 'bug'])
  assert.equal(ticket.links.partOf.max, 1)
})

test('a release has a checklist for each group and may wait for the core', () => {
  assert.deepEqual(Object.keys(release.fields.checklist.options ?? {}), [
    'marketing',
    'support',
    'sales',
    'legal',
    'ops',
  ])
  assert.deepEqual(release.links.needsHealthy.to, ['loop'])
  assert.ok(release.fields.heldForCore && release.fields.heldBecause)
})

test('a story map moves tickets between steps and releases by their links', () => {
  assert.deepEqual([storyMap.columns, storyMap.lanes], [{ link: 'stepOf' }, { link: 'inRelease' }])
})
