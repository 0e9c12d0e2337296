import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Canvas } from '../../../model/canvas.ts'
import { changesTo } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { kind } from '../../../model/kind.ts'
import { link } from '../../../model/link.ts'
import type { ChartLink } from '../../../model/record.ts'
import type { Scene } from '../primitive.ts'
import { gridLayout, gridPress } from './grid-layout.ts'
import type { GridWords } from './grid-words.ts'

const words: GridWords = {
  cell: (row, person, letters) => `${row} ${person} ${letters.join('+')}`,
  row: (letters, issues) => [letters, ...issues].join(' '),
  issue: word => word,
  clear: 'clear',
  place: (label, person) => `${label} ${person}`,
  load: (person, letters) => `${person} ${letters.join(' ')}`,
  idle: 'idle',
  rows: 'rows',
  check: 'check',
}
const to = ['helper']
const chore = kind({
  word: 'chore',
  title: 'Chore',
  plural: 'chores',
  prefix: 'CH',
  says: '',
  made: 'in place',
  states: { open: { label: 'Open' } },
  fields: {},
  links: {
    does: link({ to, says: 'is done by', back: 'does' }),
    answers: link({ to, says: 'is answered for by', back: 'answers for' }),
  },
})
const canvas: Canvas = {
  name: 'chores',
  title: '',
  says: '',
  primitive: 'grid',
  about: 'chore',
  letters: [
    { link: 'does', letter: 'R', label: 'Does' },
    { link: 'answers', letter: 'A', label: 'Answers', one: true },
  ],
}
// the rest of a record means nothing to a grid
const record = (id: string, word: string) =>
  ({ id, key: id, kind: word, title: id, fields: {}, version: 1 }) as unknown as CanvasCard
const joins = (from: string, name: string, end: string) =>
  ({ id: `${from} ${name} ${end}`, from, name, to: end, values: {} }) as unknown as ChartLink

function drawn(links: readonly ChartLink[], issues: Scene['issues'] = new Map()) {
  const cards = [record('CH-1', 'chore'), record('CH-2', 'chore')]
  const people = [record('HE-1', 'helper'), record('HE-2', 'helper')]
  const records = new Map([...cards, ...people].map(one => [one.id, one]))
  const kinds = new Map([['chore', chore as never]])
  const scene = { canvas, kinds, cards, records, others: people, links, issues, asked: {} } as unknown as Scene
  const layout = gridLayout(scene, words)
  const press = (cell: string, key: string) => {
    const pressed = gridPress(scene, layout, layout.spots.find(({ id }) => id === cell)!, key)
    if (!pressed || !('place' in pressed)) return null
    return changesTo(scene.records.get(pressed.record)!, pressed.place, links).map(change =>
      change.verb === 'link' ? `+ ${change.name} ${change.to}` : `- ${'id' in change ? change.id : ''}`,
    )
  }
  return { layout, press }
}

test('a letter typed in a cell comes, and goes when it is typed again', () => {
  assert.deepEqual(drawn([]).press('CH-1|HE-1', 'r'), ['+ does HE-1'])
  assert.deepEqual(drawn([joins('CH-1', 'does', 'HE-1')]).press('CH-1|HE-1', 'R'), ['- CH-1 does HE-1'])
})

test('a letter of which a row has one is taken from whoever had it', () => {
  const { press } = drawn([joins('CH-1', 'answers', 'HE-1'), joins('CH-1', 'does', 'HE-1')])
  assert.deepEqual(press('CH-1|HE-2', 'a'), ['- CH-1 answers HE-1', '+ answers HE-2'])
})

test('a letter of which a row may have several leaves the others', () => {
  assert.deepEqual(drawn([joins('CH-1', 'does', 'HE-1')]).press('CH-1|HE-2', 'r'), ['+ does HE-2'])
})

test('a press leads from letter to letter and at last to none', () => {
  assert.deepEqual(drawn([]).press('CH-1|HE-1', 'Enter'), ['+ does HE-1'])
  const one = joins('CH-1', 'does', 'HE-1')
  assert.deepEqual(drawn([one]).press('CH-1|HE-1', 'Enter'), ['- CH-1 does HE-1', '+ answers HE-1'])
  assert.deepEqual(drawn([joins('CH-1', 'answers', 'HE-1')]).press('CH-1|HE-1', 'Enter'), ['- CH-1 answers HE-1'])
})

test('other keys and the head of a row do nothing', () => {
  assert.equal(drawn([]).press('CH-1|HE-1', 'z'), null)
  assert.equal(drawn([]).press('CH-1', 'r'), null)
})

test('rows tell what a check finds, people what they carry, and the list groups by person and letter', () => {
  const links = [joins('CH-1', 'does', 'HE-1'), joins('CH-2', 'does', 'HE-1'), joins('CH-2', 'answers', 'HE-2')]
  const { layout } = drawn(links, new Map([['CH-1', ['no-accountable']]]))
  assert.deepEqual(
    layout.rows.map(({ issues }) => issues),
    [['no-accountable'], []],
  )
  assert.deepEqual([...layout.people[0]!.load], [['R', 2]])
  assert.deepEqual(layout.places.find(({ label }) => label === 'Does HE-1')?.holds, ['CH-1', 'CH-2'])
  assert.match(layout.spots.find(({ id }) => id === 'CH-1')!.says, /1 no-accountable/)
})
