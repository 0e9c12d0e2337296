import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownQuery, viewSearch } from './view-search.ts'

const saved = { where: ['horizon=now'], sort: 'key' }

test('a view’s address is bare as long as it shows what is saved', () => {
  assert.deepEqual(viewSearch(saved, { ...saved }), {})
  assert.deepEqual(shownQuery(saved, {}), saved)
})

test('a view without its only filter is not taken for the saved one', () => {
  const search = viewSearch(saved, { where: [], sort: 'key' })
  assert.equal(search.changed, 'yes')
  assert.deepEqual(shownQuery(saved, search), { where: [], sort: 'key' })
})
