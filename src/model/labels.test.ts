import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toyMap } from '../../test/toy-map.ts'
import { manyOf } from './kind.ts'
import { bearerOf, renamed, severalOf } from './labels.ts'

const none = { labels: {}, plurals: {} }

test('a kind that was renamed bears its new name wherever it is looked up, and keeps its word and address', () => {
  const map = renamed(toyMap(), { labels: { wish: 'Dream', toys: 'The attic' }, plurals: { letter: 'post' } })
  for (const kind of [
    map.kinds.get('wish'),
    map.byPlural.get('wishes'),
    map.byPrefix.get('WI'),
    map.areas[0]!.kinds[0],
  ]) {
    assert.deepEqual(
      [kind?.title, kind && manyOf(kind), kind?.word, kind?.plural],
      ['Dream', 'dreams', 'wish', 'wishes'],
    )
  }
  assert.equal(map.areaOf.get('wish')?.title, 'The attic')
  assert.equal(manyOf(map.kinds.get('letter')!), 'post')
  assert.equal(map.kinds.get('letter')!.title, 'Letter')
  assert.equal(map.reaching('letter')[0]?.from.title, 'Dream')
})

test('a map nobody renamed is the map itself', () => {
  const map = toyMap()
  assert.equal(renamed(map, none), map)
})

test('a name that another kind bears is found, whether its own, given, or that of several', () => {
  const map = toyMap()
  assert.equal(bearerOf(map, none, 'wish', 'letter'), 'Letter')
  assert.equal(bearerOf(map, none, 'wish', ' LETTERS '), 'Letter')
  assert.equal(bearerOf(map, { labels: { letter: 'Note' }, plurals: {} }, 'wish', 'Letter'), undefined)
  assert.equal(bearerOf(map, { labels: { letter: 'Note' }, plurals: {} }, 'wish', 'note'), 'Note')
  assert.equal(bearerOf(map, none, 'wish', 'Wish'), undefined)
})

test('several of something are told by the usual rules', () => {
  assert.deepEqual(['Initiative', 'Story', 'Box', 'Day'].map(severalOf), ['initiatives', 'stories', 'boxes', 'days'])
})
