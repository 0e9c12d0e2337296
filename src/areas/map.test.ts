import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Territory } from '../model/assemble.ts'
import { claims } from '../model/evidence-link.ts'
import type { Kind } from '../model/kind.ts'
import { areas, territory } from './map.ts'
import { methods } from './methods.ts'

const map: Territory = territory()
const kinds = [...map.kinds.values()]
const words = (which: (kind: Kind) => boolean): string[] =>
  kinds
    .filter(which)
    .map(kind => kind.word)
    .sort()

test('the map holds the twelve areas with the kinds and keys that people know', () => {
  const drawn = areas.map(area => `${area.id}: ${area.kinds.map(kind => `${kind.word} ${kind.prefix}`).join(', ')}`)
  assert.deepEqual(drawn, [
    'customers: persona P, account AC, contact CT, problem PB',
    'needs: need N, journey J',
    'solutions: alternative AL',
    'feedback: feedback F, insight I, study ST, survey SV, response SR, tracked event EV',
    'vision: product PD, vision V, strategic pillar PL, program PG, proposal PR',
    'experience: loop L, feature FT, core CO, declined request DR',
    'risks: bet B, assumption A, experiment E, risk R, switching force SF, workshop W, vote VO',
    'unknowns: question Q, decision D, ticket T, story step SS, document DOC, release RL',
    'constraints: constraint C',
    'outcomes: outcome O, metric M, check in CI, narrative NA',
    'goals: goal G, business case BC',
    'team: stakeholder SH, blocker BL, update U, touchpoint TP',
  ])
})

test('the middle column runs from vision down to constraints, customers left of it, the business right', () => {
  const at = Object.fromEntries(areas.map(({ id, place }) => [id, place]))
  const middle = ['vision', 'experience', 'risks', 'unknowns', 'constraints']
  assert.deepEqual(
    middle.map(id => at[id]),
    [0, 1, 2, 3, 4].map(row => ({ column: 2, row })),
  )
  assert.ok(['customers', 'needs', 'solutions'].every(id => at[id]!.column < at.feedback!.column))
  assert.ok(at.feedback!.column < 2 && at.outcomes!.column > 2)
  assert.ok(['goals', 'team'].every(id => at[id]!.column > at.outcomes!.column))
})

test('what the team controls is blue, what exists is rose, and where they meet is violet', () => {
  const of = (colour: string) => areas.filter(area => area.colour === colour).map(area => area.id)
  assert.deepEqual(of('blue'), ['vision', 'experience', 'risks', 'unknowns', 'constraints'])
  assert.deepEqual(of('violet'), ['feedback', 'outcomes'])
})

test('feedback and outcomes feed the centre, which hands down and shapes the vision', () => {
  const flows = areas.flatMap(area => area.flows.map(flow => `${area.id} > ${flow.to}`))
  for (const flow of [
    'feedback > risks',
    'outcomes > risks',
    'risks > unknowns',
    'risks > vision',
    'constraints > unknowns',
    'vision > experience',
  ]) {
    assert.ok(flows.includes(flow), flow)
  }
})

test('what is made every day, in its place and by the machine is as people expect', () => {
  const everyday = [
    'feedback',
    'problem',
    'need',
    'bet',
    'assumption',
    'experiment',
    'question',
    'decision',
    'ticket',
    'constraint',
    'outcome',
    'goal',
    'stakeholder',
  ]
  assert.deepEqual(
    words(kind => kind.made === 'everyday'),
    everyday.sort(),
  )
  assert.deepEqual(
    words(kind => kind.made === 'machine'),
    ['check in', 'response', 'vote'],
  )
  assert.deepEqual(
    words(kind => kind.bulk === true),
    ['feedback', 'response'],
  )
  assert.deepEqual(
    words(kind => kind.seenBy !== undefined),
    ['vote'],
  )
})

test('few fields have an index, because every write looks at each of them', () => {
  const indexed = kinds.flatMap(kind =>
    Object.entries(kind.fields).flatMap(([name, field]) => (field.indexed ? [`${kind.word}.${name}`] : [])),
  )
  assert.ok(
    indexed.length <= 32,
    `${indexed.length} are too many: a write takes about 1.5 microseconds longer for each`,
  )
  assert.ok(indexed.includes('bet.horizon') && indexed.includes('ticket.due'))
})

test('what is often the wrong kind at first is offered the right one', () => {
  const offered = Object.fromEntries(
    ['question', 'feedback', 'risk', 'blocker'].map(word => [word, map.kinds.get(word)?.turnsInto]),
  )
  assert.deepEqual(offered, {
    question: ['assumption', 'decision'],
    feedback: ['need', 'ticket', 'question'],
    risk: ['assumption', 'constraint', 'ticket'],
    blocker: ['constraint', 'question'],
  })
})

test('a bulk kind can be filtered by all that people sort feedback by', () => {
  const indexed = Object.entries(map.kinds.get('feedback')!.fields).flatMap(([name, field]) =>
    field.indexed ? [name] : [],
  )
  for (const name of ['source', 'saidAt', 'firstHand', 'rating', 'language', 'author'])
    assert.ok(indexed.includes(name), name)
})

test('every kind of claim is one that evidence can reach, and only claims and what a highlight marks are reached', () => {
  assert.deepEqual(
    words(kind => kind.claim !== undefined),
    [...claims].sort(),
  )
  const carriers = kinds.flatMap(kind =>
    Object.entries(kind.links)
      .filter(([, link]) => link.evidence)
      .map(([name]) => `${kind.word}.${name}`),
  )
  assert.deepEqual(carriers.sort(), [
    'experiment.bearsOn',
    'experiment.tests',
    'feedback.highlights',
    'insight.bearsOn',
    'metric.bearsOn',
    'study.bearsOn',
  ])
  for (const claim of claims)
    assert.ok(
      map.reaching(claim).some(({ link }) => link.evidence),
      claim,
    )
})

test('every evidence link says side, strength, day and note', () => {
  for (const kind of kinds) {
    for (const [name, link] of Object.entries(kind.links)) {
      if (!link.evidence) continue
      for (const value of ['side', 'strength', 'at', 'setting', 'note'])
        assert.ok(link.values?.[value], `${kind.word}.${name}.${value}`)
    }
  }
})

test('every calculation belongs to an area of the map', () => {
  const ids = areas.map(area => area.id as string)
  assert.deepEqual(
    methods.filter(method => !ids.includes(method.area)).map(method => method.name),
    [],
  )
})
