import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { parseCondition } from '../../model/filter.ts'
import { choicesOf, conditionNames, conditionSays, wayOf, waysOf } from './condition-parts.ts'

const map = territory()
const around = { territory: map, members: [{ id: 'ana', name: 'Ana' }], teams: [], tags: ['spring'] }

test('every name a list of any kind can be narrowed by has words, a way to compare, and a value or none', () => {
  for (const kind of map.kinds.values()) {
    for (const { id, label } of conditionNames(kind)) {
      assert.notEqual(label, '', `${kind.word}.${id}`)
      assert.ok(waysOf(kind, id).length > 0, `${kind.word}.${id}`)
      const choice = choicesOf(kind, id, around)?.[0]?.id
      for (const way of waysOf(kind, id)) {
        const condition = parseCondition(`${id}${way.comparison}${way.bare ? '' : (choice ?? '3')}`, kind)
        assert.deepEqual(wayOf(kind, condition), way, `${kind.word}.${id} ${way.id}`)
      }
    }
  }
})

test('a condition is told in the words of the map', () => {
  const bet = map.kinds.get('bet')!
  const says = (text: string) => Object.values(conditionSays(bet, parseCondition(text, bet), around)).join(' ')
  assert.equal(says('owner=me,ana'), 'Owner is Me, Ana')
  assert.equal(says('horizon='), 'Horizon is empty')
  assert.equal(says('linked!=addresses'), 'Links lacks addresses')
  assert.equal(says('updatedAt>=today-7'), 'Changed is on or after today-7')
  assert.equal(says('tag=spring'), 'Tag is spring')
})
