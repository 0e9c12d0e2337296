import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Area } from './area.ts'
import { assemble } from './assemble.ts'
import { reservedAddresses } from './assemble-checks.ts'
import type { Canvas } from './canvas.ts'
import { operations } from './contract.ts'
import { choice, number, text } from './field.ts'
import type { Kind } from './kind.ts'
import { link } from './link.ts'
import { signal } from './signal.ts'

const idea: Kind = {
  word: 'idea',
  title: 'Idea',
  plural: 'ideas',
  prefix: 'ID',
  says: 'An idea is a toy.',
  made: 'everyday',
  states: { open: { label: 'Open' }, 'put away': { label: 'Put away', closed: true } },
  fields: { weight: number({ label: 'Weight' }), type: choice({ label: 'Type', options: { legal: 'Legal' } }) },
  links: { answers: link({ to: ['wish'], says: 'answers', back: 'answered by' }) },
}
const wish: Kind = { ...idea, word: 'wish', title: 'Wish', plural: 'wishes', prefix: 'WI', fields: {}, links: {} }
const guide = { asks: [], first: [], methods: [], withWhom: '' }
const room: Area = {
  id: 'toys',
  title: 'Toys',
  asks: 'What do we play?',
  colour: 'blue',
  place: { column: 0, row: 0 },
  flows: [],
  guide,
  kinds: [idea, wish],
  signals: [],
  canvases: [],
  intakes: [],
}

const withIdea = (change: Partial<Kind>): Area[] => [{ ...room, kinds: [{ ...idea, ...change }, wish] }]
const withWish = (change: Partial<Kind>): Area[] => [{ ...room, kinds: [idea, { ...wish, ...change }] }]
const linked = (name: string, change: object): Area[] =>
  withIdea({ links: { [name]: { to: ['wish'], says: 'answers', back: 'answered by', ...change } } })
const drawn = (change: Partial<Canvas>): Area[] => [
  { ...room, canvases: [{ name: 'toy-board', title: '', says: '', primitive: 'board', about: 'idea', ...change }] },
]
const asked = (reads: string[], about = 'idea'): Area[] => [
  {
    ...room,
    signals: [signal({ name: 'lonely', title: '', sort: 'wrong', effort: '5 min', about, reads, find: () => [] })],
  },
]

test('a sound map is put together and looked up by every word', () => {
  const territory = assemble([room])
  assert.equal(territory.kinds.get('idea'), idea)
  assert.equal(territory.byPlural.get('wishes'), wish)
  assert.equal(territory.byPrefix.get('WI'), wish)
  assert.equal(territory.areaOf.get('wish')?.id, 'toys')
  assert.equal(territory.link('idea', 'answers')?.back, 'answered by')
  assert.equal(territory.link('idea', 'toString'), undefined)
  assert.deepEqual(territory.reaching('wish'), [{ from: idea, name: 'answers', link: idea.links.answers }])
  assert.deepEqual(territory.reaching('idea'), [])
})

const wrongMaps: [string, Area[], RegExp][] = [
  ['a word with capitals', withIdea({ word: 'Idea' }), /Idea is no word/],
  ['a word with two spaces', withIdea({ word: 'big  idea' }), /is no word/],
  ['a word twice', withWish({ word: 'idea' }), /the kind idea is used by/],
  ['a plural with a space', withIdea({ plural: 'big ideas' }), /no plural for an address/],
  ['a plural twice', withWish({ plural: 'ideas' }), /the plural ideas is used by idea and wish/],
  ['an address of the contract', withIdea({ plural: 'records' }), /records is taken by the contract/],
  ['a prefix in lower case', withIdea({ prefix: 'id' }), /id is no key prefix/],
  ['a prefix that is too long', withIdea({ prefix: 'IDEA' }), /IDEA is no key prefix/],
  ['a prefix twice', withWish({ prefix: 'ID' }), /the key prefix ID is used by/],
  ['no state to start in', withIdea({ states: {} }), /no state to start in/],
  ['a state that is no word', withIdea({ states: { "won't do": { label: '' } } }), /the state won't do is no word/],
  ['a field name that is no word', withIdea({ fields: { big_weight: text({ label: '' }) } }), /camelCase/],
  [
    'a field name common to all',
    withIdea({ fields: { title: text({ label: '' }) } }),
    /idea.title: the name is common/,
  ],
  [
    'an option that is no word',
    withIdea({ fields: { type: choice({ label: '', options: { 'A,B': '' } }) } }),
    /the option A,B is no word/,
  ],
  ['a link target that is no kind', linked('answers', { to: ['dream'] }), /points at dream, which is no kind/],
  ['a link to nothing', linked('answers', { to: [] }), /points at no kind/],
  ['a link name that is no word', linked('answers-it', {}), /a link's name is camelCase/],
  ['a link and a field of one name', linked('weight', {}), /weight is a field and a link/],
  ['a link name common to all', linked('owner', {}), /idea.owner: the name is common/],
  ['a link of which none may be', linked('answers', { max: 0 }), /allows no link/],
  ['a link value common to all', linked('answers', { values: { id: text({ label: '' }) } }), /idea.answers.id/],
  ['a ladder named by no choice', withIdea({ claim: { field: 'weight' } }), /names its ladder by weight/],
  ['an essential that is no field', withIdea({ essentials: ['colour'] }), /asks first for colour/],
  ['a turn into no kind', withIdea({ turnsInto: ['dream'] }), /turns into dream/],
  [
    'what is gathered by no link',
    withIdea({
      gathered: { into: 'wish', by: 'answers', tops: { field: '', is: [] }, under: '', along: '', group: '' },
    }),
    /idea is gathered by wish.answers/,
  ],
  ['an area twice', [room, { ...room, kinds: [] }], /two areas are called toys/],
  ['two areas in one place', [room, { ...room, id: 'games', kinds: [] }], /lies where another/],
  ['a flow to nowhere', [{ ...room, flows: [{ to: 'games', says: '' }] }], /flows to games/],
  [
    'a flow held up by no signal',
    [{ ...room, flows: [{ to: 'toys', says: '', lacks: { rule: 'bored', one: '', many: '' } }] }],
    /bored, which is no signal/,
  ],
  ['a canvas about no kind', drawn({ about: 'dream' }), /toy-board draws dream/],
  ['a canvas over no field', drawn({ columns: 'colour' }), /writes colour, which is no field of idea/],
  ['a canvas over another kind’s field', drawn({ also: ['wish'], columns: 'type' }), /no field of wish/],
  ['a canvas along no link', drawn({ along: 'leadsTo' }), /moves leadsTo, which is no link of idea/],
  ['a lane by no link', drawn({ lanes: { link: 'leadsTo' } }), /no link of idea/],
  ['a signal about no kind', asked([], 'dream'), /lonely asks about dream/],
  ['a signal along no link', asked(['answers/<leadsTo']), /lonely reads <leadsTo/],
]
for (const [says, areas, refusal] of wrongMaps) {
  test(`${says} is refused at the start`, () => {
    assert.throws(() => assemble(areas), refusal)
    assert.throws(() => assemble(areas), /^Error: The map cannot be assembled: /)
  })
}

test('every address of the contract is kept from kinds', () => {
  const first = Object.values(operations).map(operation => operation.path.split('/')[1] ?? '')
  const free = [...new Set(first)].filter(address => !address.startsWith('{') && !reservedAddresses.has(address))
  assert.deepEqual(free, [])
})
