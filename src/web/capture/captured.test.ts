import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory as map } from '../../areas/map.ts'
import { captureChanges, captured, joinOf } from './captured.ts'
import type { LineRead } from './line.ts'

const territory = map()
const kinds = [...territory.kinds.values()].filter(kind => kind.made === 'everyday')
const kind = (word: string) => territory.kinds.get(word)!
const line = (title: string, more: Partial<LineRead> = {}): LineRead => ({
  title,
  tags: [],
  owner: null,
  area: null,
  kind: null,
  links: [],
  ...more,
})
const around = { territory, kinds, chosen: null, last: kind('assumption') }
const becomes = (read: LineRead, more = {}) => {
  const one = captured(read, { ...around, ...more })
  return [one.becomes.word, one.why.by]
}

test('what somebody chose comes before what the line names, its words, its area and the last one made', () => {
  const question = line('Who pays?')
  assert.deepEqual(becomes(question), ['question', 'sound'])
  assert.deepEqual(becomes({ ...question, kind: 'ticket' }), ['ticket', 'named'])
  assert.deepEqual(becomes({ ...question, kind: 'ticket' }, { chosen: kind('bet') }), ['bet', 'chosen'])
  assert.deepEqual(becomes(line('Bicycles')), ['assumption', 'last'])
})

test('an area narrows the guess, and gives its first kind where nothing sounds like one of it', () => {
  const risks = { id: 'risks', title: 'Risks' }
  assert.deepEqual(becomes(line('We believe riders pay?', { area: risks })), ['assumption', 'sound'])
  assert.deepEqual(becomes(line('Bicycles', { area: risks })), ['bet', 'area'])
})

test('a line makes its record with tags, owner and links in one go', () => {
  const ids = ['b', 'l']
  const need = { id: 'n', key: 'N-3', kind: 'need', title: 'Plan', state: 'heard' }
  const read = line('Launch it', { tags: ['spring'], owner: { id: 'ana', name: 'Ana' }, links: ['N-3', 'N-99'] })
  assert.deepEqual(
    captureChanges(territory, [captured(read, around)], new Map([['N-3', need]]), () => ids.shift()!),
    [
      { verb: 'create', id: 'b', kind: 'bet', title: 'Launch it', tags: ['spring'], owner: 'ana' },
      { verb: 'link', id: 'l', from: 'b', name: 'addresses', to: 'n' },
    ],
  )
})

test('a state that was asked for is taken by kinds that have it', () => {
  const made = (title: string) =>
    captureChanges(territory, [captured(line(title), around)], new Map(), () => 'x', 'building')
  assert.equal('state' in made('Launch it')[0]!, true)
  assert.equal('state' in made('Who pays?')[0]!, false)
})

test('kinds that cannot be joined are not joined', () => {
  assert.equal(joinOf(territory, 'bet', 'need')?.says, 'addresses')
  assert.equal(joinOf(territory, 'need', 'bet')?.by.get('bet')?.name, 'addresses')
  assert.equal(joinOf(territory, 'stakeholder', 'story step'), undefined)
})
