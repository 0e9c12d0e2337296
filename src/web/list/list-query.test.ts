import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { askedWhere } from '../../model/list-shape.ts'
import { boardBy, conditionOf, conditionText, isSame, queryOf, searchOf } from './list-query.ts'

const bet = territory().kinds.get('bet')!

test('what a list shows goes into an address and comes back, whatever letters a value holds', () => {
  const query = {
    where: ['horizon=now,next', 'title~50 %; or; less', 'owner='],
    q: 'spring',
    sort: '-updatedAt',
    columns: ['horizon', 'owner'],
    group: 'state',
    shape: 'board' as const,
    closed: true,
  }
  const search = searchOf(query)
  assert.deepEqual(queryOf(search), query)
  assert.equal(isSame(queryOf(search), query), true)
  assert.equal(isSame({ where: [] }, { where: [], sort: 'key' }), false)
})

test('a state alone in the address is a condition like any other', () => {
  assert.deepEqual(queryOf({ state: 'proposed' }).where, ['state=proposed'])
})

test('only open records are asked for, until states or closed ones are', () => {
  const [open] = askedWhere(bet, { where: [] })
  assert.match(open!, /^state=proposed,/)
  assert.doesNotMatch(open!, /dropped/)
  assert.deepEqual(askedWhere(bet, { where: ['state=dropped'] }), ['state=dropped'])
  assert.deepEqual(askedWhere(bet, { where: [], closed: true }), [])
})

test('a condition on what the kind does not have is none', () => {
  assert.equal(conditionOf('colour=red', bet), undefined)
  assert.equal(conditionText(conditionOf('horizon = now, next', bet)!), 'horizon=now,next')
})

test('a board is of states unless it is asked for something that makes columns', () => {
  assert.equal(boardBy(bet, { where: [] }), 'state')
  assert.equal(boardBy(bet, { where: [], group: 'horizon' }), 'horizon')
  assert.equal(boardBy(bet, { where: [], group: 'hypothesis' }), 'state')
})
