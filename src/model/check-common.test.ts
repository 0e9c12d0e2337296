import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCommon } from './check-record.ts'
import { kind } from './kind.ts'
import { Problem } from './problem.ts'

const idea = kind({
  word: 'idea',
  title: 'Idea',
  plural: 'ideas',
  prefix: 'ID',
  says: 'An idea is a toy.',
  made: 'everyday',
  states: { open: { label: 'Open' }, 'put away': { label: 'Put away', closed: true } },
  fields: {},
  links: {},
})

const problemsOf = (run: () => unknown): Record<string, unknown> => {
  try {
    run()
  } catch (problem) {
    assert.ok(problem instanceof Problem && problem.code === 'invalid', String(problem))
    return problem.fields
  }
  assert.fail('nothing was refused')
}

test('a new record needs a title, a changed one only what changes', () => {
  assert.ok(problemsOf(() => checkCommon({}, idea, 'create')).title)
  assert.deepEqual(checkCommon({}, idea, 'update'), {})
  assert.deepEqual(checkCommon({ title: '  A bell ' }, idea, 'create'), { title: 'A bell' })
  assert.match(
    String(problemsOf(() => checkCommon({ title: 'x'.repeat(501) }, idea, 'create')).title),
    /501 characters/,
  )
})

test('tags are trimmed, unique and few', () => {
  assert.deepEqual(checkCommon({ tags: [' a', 'a', '', 'b '] }, idea, 'update'), { tags: ['a', 'b'] })
  assert.ok(problemsOf(() => checkCommon({ tags: ['x'.repeat(101)] }, idea, 'update')).tags)
  assert.ok(
    problemsOf(() => checkCommon({ tags: Array.from({ length: 51 }, (_, at) => `t${at}`) }, idea, 'update')).tags,
  )
  assert.deepEqual(checkCommon({ tags: null }, idea, 'update'), { tags: [] })
})

test('where a record came from names a system and an id, and opens only safe addresses', () => {
  const good = { system: 'github', id: '12', url: 'https://example.org/12', at: '2026-01-02T03:04:05Z' }
  assert.deepEqual(checkCommon({ cameFrom: good }, idea, 'update'), { cameFrom: good })
  assert.deepEqual(checkCommon({ cameFrom: null }, idea, 'update'), { cameFrom: null })
  for (const bad of [
    { system: 'github' },
    { ...good, url: 'javascript:1' },
    { ...good, more: 1 },
    'github',
    { ...good, at: 'x' },
  ]) {
    assert.ok(problemsOf(() => checkCommon({ cameFrom: bad }, idea, 'update')).cameFrom, JSON.stringify(bad))
  }
})

test('an audience, an owner and a waiver must be what they are', () => {
  assert.ok(problemsOf(() => checkCommon({ audience: 'world' }, idea, 'update')).audience)
  assert.deepEqual(checkCommon({ owner: null, audience: 'team' }, idea, 'update'), { owner: null, audience: 'team' })
  assert.ok(problemsOf(() => checkCommon({ owner: 5 }, idea, 'update')).owner)
  const waivers = { 'unheard-need': { until: '2026-03-31', reason: null, by: 'ana' } }
  assert.deepEqual(checkCommon({ waivers }, idea, 'update'), { waivers })
  assert.ok(
    problemsOf(() => checkCommon({ waivers: { 'unheard-need': { until: '2026-03-31' } } }, idea, 'update')).waivers,
  )
  assert.match(String(problemsOf(() => checkCommon({ tgas: [] }, idea, 'update')).tgas), /did you mean tags/)
})
