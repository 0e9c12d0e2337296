import assert from 'node:assert/strict'
import { test } from 'node:test'
import { area } from '../model/area.ts'
import { assemble } from '../model/assemble.ts'
import { canvas } from '../model/canvas.ts'
import { choice, number } from '../model/field.ts'
import { type FieldsOf, kind, type LinkNameOf, type StateOf } from '../model/kind.ts'
import { link } from '../model/link.ts'
import type { LostTargets, Word } from './map.ts'
import { bet } from './risks/bet.kind.ts'

// what stands under an expected error here is refused by the compiler; were it accepted, the type check would fail

const states = { open: { label: 'Open' } }
const idea = kind({
  word: 'idea',
  title: 'Idea',
  plural: 'ideas',
  prefix: 'ID',
  says: 'An idea is a toy.',
  made: 'everyday',
  states,
  fields: {},
  links: { answers: link({ to: ['dream'], says: 'answers', back: 'answered by' }) },
})
const toys = area({
  id: 'toys',
  title: 'Toys',
  asks: 'What do we play?',
  colour: 'blue',
  place: { column: 0, row: 0 },
  flows: [],
  guide: { asks: [], first: [], methods: [], withWhom: '' },
  kinds: [idea],
  signals: [],
  canvases: [],
  intakes: [],
})

test('a link to a kind that is not on the map is named by the compiler, and refused again at the start', () => {
  // @ts-expect-error the target dream is no kind of the toys
  true satisfies [LostTargets<readonly [typeof toys]>] extends [never] ? true : 'all is well'
  const lost: LostTargets<readonly [typeof toys]> = 'dream'
  assert.throws(() => assemble([toys]), new RegExp(`points at ${lost}`))
})

test('the compiler knows the words of the map', () => {
  const known: Word = 'switching force'
  // @ts-expect-error no kind of the map is called so
  const unknown: Word = 'epic'
  assert.notEqual(known, unknown)
})

test('the compiler refuses an option, a field, a link name and a state that a kind does not have', () => {
  const horizon: FieldsOf<typeof bet> = { horizon: 'now', weeks: { low: 2, high: 4 }, order: null }
  // @ts-expect-error soon is no horizon
  const soon: FieldsOf<typeof bet> = { horizon: 'soon' }
  // @ts-expect-error a bet has no colour
  const coloured: FieldsOf<typeof bet> = { colour: 'red' }
  // @ts-expect-error weeks are a range
  const text: FieldsOf<typeof bet> = { weeks: 'three' }
  const rests: LinkNameOf<typeof bet> = 'restsOn'
  // @ts-expect-error a bet has no such link
  const floats: LinkNameOf<typeof bet> = 'floatsOn'
  const launched: StateOf<typeof bet> = 'launched'
  // @ts-expect-error a bet has no such state
  const flown: StateOf<typeof bet> = 'flown'
  assert.deepEqual(
    [horizon.horizon, soon, coloured, text].map(value => typeof value),
    ['string', 'object', 'object', 'object'],
  )
  assert.ok(Object.hasOwn(bet.links, rests) && !Object.hasOwn(bet.links, floats))
  assert.ok(Object.hasOwn(bet.states, launched) && !Object.hasOwn(bet.states, flown))
})

test('the compiler refuses a canvas that writes, groups or climbs by what is not there', () => {
  const words = { name: 'toy', title: 'Toy', says: 'A toy.', primitive: 'quadrant' as const }
  const ends = { label: 'Importance', low: 'Low', high: 'High' }
  const drawn = [
    canvas(bet, { ...words, y: { does: 'writes', field: 'importance', ...ends }, lanes: { link: 'drives' } }),
    // @ts-expect-error a bet has no colour to write
    canvas(bet, { ...words, y: { does: 'writes', field: 'colour', ...ends } }),
    // @ts-expect-error what is computed may not be written
    canvas(bet, { ...words, x: { does: 'writes', value: 'evidence amount', ...ends } }),
    // @ts-expect-error no column of a bet is called so
    canvas(bet, { ...words, columns: 'colour' }),
    // @ts-expect-error no link of a bet is called so
    canvas(bet, { ...words, lanes: { link: 'floatsOn' } }),
    // @ts-expect-error there is no such picture
    canvas(bet, { ...words, primitive: 'sculpture' }),
  ]
  assert.ok(drawn.every(one => one.about === 'bet'))
})

test('the compiler holds what names a value or a field to those that are there', () => {
  const values = { weight: number({ label: 'Weight' }) }
  // @ts-expect-error the link has no value called must
  const lost = link({ to: ['idea'], says: 'rests on', back: 'holds', values, must: 'mustHold' })
  const fields = { type: choice({ label: 'Type', options: { legal: 'Legal', ethics: 'Ethics' } }) }
  const { says, made, word, title, plural, prefix } = idea
  const named = { word, title, plural, prefix, says, made, states, fields, links: {} }
  // @ts-expect-error the ladder is named by a field that is not there
  const laddered = kind({ ...named, claim: { field: 'sort' } })
  assert.equal(kind({ ...named, claim: { field: 'type' } }).word, laddered.word)
  assert.equal(lost.must, 'mustHold')
})
