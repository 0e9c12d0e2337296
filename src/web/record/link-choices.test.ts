import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { choiceFor, linkChange, linkChoices } from './link-choices.ts'

test('a bet offers what leaves it and what reaches it, each as it reads from the bet', () => {
  const choices = linkChoices(territory(), 'bet')
  assert.deepEqual(choiceFor(choices, 'addresses', 'from')?.kinds, ['need'])
  assert.equal(choiceFor(choices, 'addresses', 'from')?.expected, true)
  assert.equal(new Set(choices.map(choice => choice.id)).size, choices.length)
})

test('evidence of any sort is one choice, and the picked kind decides the link', () => {
  const evidence = linkChoices(territory(), 'assumption').find(choice => choice.evidence)
  assert.ok(evidence)
  assert.ok(evidence.kinds.includes('feedback'))
  const change = linkChange('l1', 'a1', { id: 'f1', kind: 'feedback' }, evidence, { side: 'for' })
  assert.ok(change?.verb === 'link')
  assert.deepEqual([change.from, change.to, change.values], ['f1', 'a1', { side: 'for' }])
})

test('a kind that does not fit is not linked', () => {
  const addresses = choiceFor(linkChoices(territory(), 'bet'), 'addresses', 'from')
  assert.ok(addresses)
  assert.equal(linkChange('l1', 'b1', { id: 'x', kind: 'metric' }, addresses, {}), undefined)
})
