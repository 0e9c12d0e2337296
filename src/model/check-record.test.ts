import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLinkValues, checkRecord, checkValues } from './check-record.ts'
import { choice, choices, date, flag, money, number, prose, range, scale, steps, text, url } from './field.ts'
import { kind } from './kind.ts'
import { link } from './link.ts'
import { Problem } from './problem.ts'

const idea = kind({
  word: 'idea',
  title: 'Idea',
  plural: 'ideas',
  prefix: 'ID',
  says: 'An idea is a toy.',
  made: 'everyday',
  states: { open: { label: 'Open' }, 'put away': { label: 'Put away', closed: true } },
  fields: {
    summary: text({ label: 'Summary' }),
    story: prose({ label: 'Story' }),
    horizon: choice({ label: 'Horizon', options: { now: 'Now', later: 'Later' } }),
    senses: choices({ label: 'Senses', options: { sight: 'Sight', hearing: 'Hearing', touch: 'Touch' } }),
    importance: scale({ label: 'Importance', min: 0, max: 10, ends: ['low', 'high'] }),
    weeks: range({ label: 'Weeks', min: 0 }),
    share: number({ label: 'Share', min: 0, max: 100 }),
    price: money({ label: 'Price' }),
    due: date({ label: 'Due' }),
    page: url({ label: 'Page' }),
    real: flag({ label: 'Real' }),
    parts: steps({ label: 'Parts', sorts: { given: 'Given', when: 'When' } }),
  },
  links: {
    leadsTo: link({
      to: ['idea'],
      says: 'leads to',
      back: 'comes from',
      values: { weight: number({ label: 'Weight', min: 0 }) },
    }),
    near: link({ to: ['idea'], says: 'is near', back: 'is near' }),
  },
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
const refusal = (name: string, value: unknown) => String(problemsOf(() => checkValues(idea, { [name]: value }))[name])

test('values that fit are kept as they are, and null clears', () => {
  const values = { summary: 'A bell', horizon: 'now', weeks: { low: 2, high: 5 }, price: null }
  assert.deepEqual(checkValues(idea, values), values)
})

test('a single number counts as both ends of a range', () => {
  assert.deepEqual(checkValues(idea, { weeks: 4 }), { weeks: { low: 4, high: 4 } })
})

test('an empty text or list is the same as unknown', () => {
  assert.deepEqual(checkValues(idea, { summary: '', senses: [], parts: [] }), {
    summary: null,
    senses: null,
    parts: null,
  })
})

test('what was chosen stands once and in the order of the options', () => {
  assert.deepEqual(checkValues(idea, { senses: ['touch', 'sight', 'touch'] }), { senses: ['sight', 'touch'] })
})

test('steps written as plain lines get ids that nobody else has', () => {
  const { parts } = checkValues(idea, { parts: ['ring', { id: 's1', text: 'hear', sort: 'when' }, { text: 'turn' }] })
  assert.deepEqual(parts, [
    { id: 's2', text: 'ring' },
    { id: 's1', text: 'hear', sort: 'when' },
    { id: 's3', text: 'turn' },
  ])
})

test('texts are stored in one normal form, also inside steps', () => {
  const decomposed = 'cafe\u0301'
  assert.deepEqual(
    checkValues(idea, { summary: decomposed, parts: [{ id: 'a', text: decomposed, note: decomposed }] }),
    {
      summary: 'café',
      parts: [{ id: 'a', text: 'café', note: 'café' }],
    },
  )
})

test('text that cannot be stored is refused with its position, also inside steps', () => {
  assert.match(refusal('summary', 'ab\u0000'), /U\+0000 at position 3/)
  assert.match(refusal('story', 'x\ud800'), /surrogate pair at position 2/)
  assert.match(
    refusal('parts', [
      { id: 'a', text: 'fine' },
      { id: 'b', text: '\ud800' },
    ]),
    /position 1.*line 2/,
  )
})

test('a wrong value is refused in words that a person can act on', () => {
  assert.equal(refusal('horizon', 'soon'), 'must be one of now, later, not “soon”')
  assert.equal(refusal('importance', 11), 'must be a whole number from 0 (low) to 10 (high), not 11')
  assert.equal(refusal('importance', 2.5), 'must be a whole number from 0 (low) to 10 (high), not 2.5')
  assert.match(refusal('weeks', { low: 5, high: 3 }), /the low one not above the high one/)
  assert.match(refusal('share', Number.NaN), /must be a number from 0 to 100/)
  assert.match(refusal('price', { amount: 3, currency: 'eur' }), /three capital letters/)
  assert.match(refusal('due', '2026-02-30'), /must be a day such as/)
  assert.match(refusal('page', 'javascript:alert(1)'), /starts with https/)
  assert.equal(refusal('real', 'yes'), 'must be true or false, not “yes”')
  assert.equal(refusal('summary', 'x'.repeat(2_001)), 'is 2,001 characters long; at most 2,000 fit')
  assert.match(refusal('senses', ['sight', 'smell']), /any of sight, hearing, touch/)
  assert.match(refusal('parts', [{ id: 'a', text: 'x', sort: 'then' }]), /line 1 a sort that is not one of given, when/)
  assert.match(
    refusal('parts', [
      { id: 'a', text: 'x' },
      { id: 'a', text: 'y' },
    ]),
    /two lines with the same id/,
  )
  assert.match(refusal('parts', [{ id: 'a', text: 'x', colour: 'red' }]), /line 1 a part that is not known: colour/)
  assert.match(refusal('parts', [{ id: 'a' }]), /line 1 a text/)
  assert.match(refusal('weeks', { low: 1, high: 2, most: 3 }), /low and a high/)
})

test('an unknown field is named together with the nearest known ones', () => {
  assert.equal(refusal('importence', 3), 'is no field of an idea; did you mean importance?')
  assert.equal(refusal('leadsTo', 'x'), 'is a link of an idea, not a field: join the records instead')
  assert.match(refusal('title', 'x'), /common to all kinds/)
  assert.equal(refusal('zzzzzz', 3), 'is no field of an idea')
})

test('a name from the language itself is no field', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const values = JSON.parse(`{"${name}": {"polluted": true}}`)
    assert.ok(
      Object.hasOwn(
        problemsOf(() => checkValues(idea, values)),
        name,
      ),
      name,
    )
  }
  assert.equal(({} as Record<string, unknown>).polluted, undefined)
})

test('all problems are told at once', () => {
  const problems = problemsOf(() =>
    checkRecord(idea, { common: { title: ' ', state: 'opn' }, fields: { share: -1, real: 'no' } }, 'create'),
  )
  assert.deepEqual(Object.keys(problems).sort(), ['real', 'share', 'state', 'title'])
  assert.equal(problems.state, 'must be one of open, put away; did you mean open?')
})

test('the refusal names the fields by the labels people see', () => {
  assert.throws(() => checkValues(idea, { importance: 12 }), {
    message: 'Importance must be a whole number from 0 (low) to 10 (high), not 12.',
  })
})

test('a bag that is no object is refused', () => {
  for (const bag of ['text', 5, ['a'], true]) assert.ok(problemsOf(() => checkValues(idea, bag)).fields)
  assert.deepEqual(checkValues(idea, undefined), {})
})

test('values on a link are checked like fields', () => {
  assert.deepEqual(checkLinkValues(idea.links.leadsTo, { weight: 2 }), { weight: 2 })
  assert.match(
    String(problemsOf(() => checkLinkValues(idea.links.leadsTo, { wieght: 2 })).wieght),
    /did you mean weight/,
  )
  assert.match(String(problemsOf(() => checkLinkValues(idea.links.near, { weight: 2 })).weight), /no values/)
})
