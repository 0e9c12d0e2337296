import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sharedFile } from '../../test/shared.ts'
import type { Fields } from '../model/field.ts'
import { optionOf } from '../model/field-text.ts'
import { jsonSchemaOf } from '../model/kind-schema.ts'
import { areas, territory } from './map.ts'

const kinds = [...territory().kinds.values()]
/** Every set of fields of the map, with where it stands. */
const fieldSets: [string, Fields][] = kinds.flatMap(kind => [
  [kind.word, kind.fields] as [string, Fields],
  ...Object.entries(kind.links).map(([name, link]): [string, Fields] => [`${kind.word}.${name}`, link.values ?? {}]),
])
const fields = fieldSets.flatMap(([whose, set]) =>
  Object.entries(set).map(([name, field]) => ({ at: `${whose}.${name}`, field })),
)

test('one sentence tells each kind from its neighbours', () => {
  for (const kind of kinds) {
    assert.match(kind.says, /^[A-Z].+\.$/, kind.word)
    assert.ok(
      kind.says.toLowerCase().includes(kind.title.toLowerCase().replace(/ \(.*/, '')),
      `${kind.word}: ${kind.says}`,
    )
    assert.ok(kind.says.length <= 160, `${kind.word}: ${kind.says.length}`)
  }
  assert.equal(new Set(kinds.map(kind => kind.says)).size, kinds.length)
})

test('labels begin with a capital, name one field each, and are short', () => {
  for (const [whose, set] of fieldSets) {
    const labels = Object.values(set).map(field => field.label)
    assert.equal(
      new Set(labels).size,
      labels.length,
      `${whose}: ${labels.filter((label, at) => labels.indexOf(label) !== at)}`,
    )
  }
  for (const { at, field } of fields) {
    assert.match(field.label, /^[A-Z]/, at)
    assert.ok(field.label.length <= 45, `${at}: ${field.label}`)
    if (field.help) assert.match(field.help, /^[A-Z].*[.?…]$/s, `${at}: ${field.help}`)
  }
})

test('choices offer at least two options, whose labels differ', () => {
  for (const { at, field } of fields) {
    if (field.type !== 'choice' && field.type !== 'choices') continue
    const labels = Object.values(field.options ?? {}).map(label => label.toLowerCase())
    assert.ok(labels.length >= 2, at)
    assert.equal(new Set(labels).size, labels.length, at)
  }
})

test('no label of one option is the word of another, so that either may be typed', () => {
  for (const { at, field } of fields) {
    for (const [word, label] of Object.entries(field.options ?? {})) {
      const other = Object.keys(field.options ?? {}).find(one => one !== word && one === label.toLowerCase())
      assert.equal(other, undefined, `${at}: ${word}`)
    }
  }
})

test('every option is found by its word and by its label, however it is written', () => {
  for (const { at, field } of fields) {
    if (field.type !== 'choice' && field.type !== 'choices') continue
    for (const [word, label] of Object.entries(field.options ?? {})) {
      assert.equal(optionOf(field, word.toUpperCase()), word, at)
      assert.equal(optionOf(field, ` ${label} `), word, `${at}: ${label}`)
    }
  }
})

test('every kind can be described to a program', () => {
  for (const kind of kinds) {
    const { properties } = jsonSchemaOf(kind) as { properties: Record<string, unknown> }
    assert.deepEqual(Object.keys(properties), Object.keys(kind.fields))
  }
})

test('scales say what their ends mean', () => {
  for (const { at, field } of fields) if (field.type === 'scale' && field.max !== 3) assert.ok(field.ends, at)
})

test('a form never begins with a wall: kinds of many fields say which come first', () => {
  for (const kind of kinds) {
    const first: readonly string[] = kind.essentials ?? Object.keys(kind.fields)
    assert.ok(first.length <= 8, `${kind.word}: ${first.length}`)
    assert.equal(new Set(first).size, first.length, kind.word)
  }
})

test('links read as a sentence both ways', () => {
  for (const kind of kinds) {
    for (const [name, link] of Object.entries(kind.links)) {
      assert.match(link.says, /^[a-z][a-zA-Z ]+$/, `${kind.word}.${name}`)
      assert.match(link.back, /^[a-z][a-zA-Z ]+$/, `${kind.word}.${name}`)
    }
  }
})

test('the first state is open, and some state of a kind that ends is closed', () => {
  for (const kind of kinds) {
    const states = Object.values(kind.states)
    assert.notEqual(states[0]?.closed, true, kind.word)
    assert.ok(states.length >= 2, kind.word)
    assert.ok(kind.word === 'tracked event' || states.some(state => state.closed), kind.word)
  }
})

test('every guide teaches: questions, first steps, methods with their moment, and with whom', () => {
  for (const { id, guide, asks } of areas) {
    assert.ok(guide.asks.length >= 4 && guide.asks.length <= 7, `${id} asks ${guide.asks.length}`)
    assert.ok(guide.first.length >= 3 && guide.first.length <= 5, `${id} begins with ${guide.first.length}`)
    assert.ok(guide.methods.length >= 3, id)
    assert.ok(guide.withWhom.length > 20, id)
    for (const question of [asks, ...guide.asks]) assert.match(question, /\?/, question)
    for (const step of guide.first) assert.match(step, /^[A-Z].*\.$/, step)
    for (const { when } of guide.methods) assert.match(when, /\.$/, when)
  }
})

const article = sharedFile('seed/000_ed2b0fd97a568b7e.txt')
test('no sentence of the article the map comes from is repeated', {
  skip: article ? false : 'no folder shared',
}, () => {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, ' ')
      .trim()
  const read = ` ${bare(readFileSync(article!, 'utf8'))} `
  const written = areas.flatMap(({ asks, guide }) => [
    asks,
    ...guide.asks,
    ...guide.first,
    guide.withWhom,
    ...guide.methods.map(one => one.when),
  ])
  for (const text of [...written, ...kinds.map(kind => kind.says), ...fields.map(({ field }) => field.help ?? '')]) {
    const said = bare(text).split(' ')
    for (let at = 0; at + 7 <= said.length; at += 1) {
      const seven = said.slice(at, at + 7).join(' ')
      assert.ok(!read.includes(` ${seven} `), seven)
    }
  }
})

test('what came to nothing is told apart from what is done', () => {
  const state = (kind: string, word: string) => kinds.find(one => one.word === kind)!.states[word]!
  for (const [kind, word] of [
    ['assumption', 'failed'],
    ['ticket', 'wont do'],
    ['bet', 'dropped'],
    ['problem', 'rejected'],
  ] as const)
    assert.equal(state(kind, word).fallen, true, `${kind} ${word}`)
  for (const [kind, word] of [
    ['assumption', 'held'],
    ['study', 'done'],
    ['survey', 'done'],
    ['need', 'met'],
  ] as const)
    assert.equal(state(kind, word).fallen, undefined, `${kind} ${word}`)
  for (const kind of kinds)
    for (const one of Object.values(kind.states)) assert.ok(!one.fallen || one.closed, `${kind.word}: ${one.label}`)
})
