import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { groupsOf } from './groups-of.ts'

const bet = territory().kinds.get('bet')!
const around = { members: [{ id: 'ana', name: 'Ana' }], where: [], keepsEmpty: false }
const ids = (groups: readonly { id: string }[]) => groups.map(group => group.id)

test('a table has the groups that hold something, in the order of the kind, unknown ones last', () => {
  const counts = [
    { value: null, count: 2 },
    { value: 'next', count: 1 },
    { value: 'now', count: 3 },
  ]
  const groups = groupsOf(bet, 'horizon', counts, around)
  assert.deepEqual(ids(groups), ['now', 'next', ''])
  assert.deepEqual(
    groups.map(group => group.where),
    ['horizon=now', 'horizon=next', 'horizon='],
  )
})

test('a board keeps its empty columns, but none that the list leaves out', () => {
  const where = ['state=proposed,exploring']
  assert.deepEqual(ids(groupsOf(bet, 'state', [], { ...around, where, keepsEmpty: true })), ['proposed', 'exploring'])
  assert.deepEqual(ids(groupsOf(bet, 'owner', [], { ...around, keepsEmpty: true })), ['ana', ''])
})

test('somebody who is no member any more still has a group', () => {
  assert.deepEqual(ids(groupsOf(bet, 'owner', [{ value: 'gone', count: 1 }], around)), ['gone'])
})
