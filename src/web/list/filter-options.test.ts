import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { filterOptions } from './filter-options.ts'

const map = territory()
const bet = map.kinds.get('bet')!
const around = { territory: map, members: [{ id: 'ana', name: 'Ana Berg' }], teams: [], tags: ['spring'] }
const ids = (typed: string) => filterOptions(bet, typed, around).map(option => option.id)

test('nothing typed offers each name once', () => {
  const all = ids('')
  assert.ok(all.includes('name state') && all.includes('name horizon') && all.includes('name linked'))
  assert.equal(new Set(all).size, all.length)
})

test('a person, a tag or a value of a field is a whole filter at once, after the words themselves', () => {
  assert.deepEqual(ids('ana'), ['words', 'where owner=ana'])
  assert.deepEqual(ids('spring'), ['words', 'where tag=spring'])
  assert.equal(ids('horizon now')[1], 'where horizon=now')
})
