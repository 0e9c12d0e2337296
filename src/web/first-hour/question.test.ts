import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { checkLinkValues } from '../../model/check-record.ts'
import { type Ask, answerChanges, asks } from './question.ts'

const ids = () => {
  let last = 0
  return () => `id${++last}`
}
const around = { bet: 'bet', persona: null, need: null, felt: false }

test('a persona alone is a record; the need that follows is linked with bet and persona', () => {
  assert.deepEqual(answerChanges('persona', { title: 'Mechanic' }, around, ids()), [
    { verb: 'create', id: 'id1', kind: 'persona', title: 'Mechanic' },
  ])
  assert.deepEqual(answerChanges('need', { title: 'Plan the day' }, { ...around, persona: 'mechanic' }, ids()), [
    { verb: 'create', id: 'id1', kind: 'need', title: 'Plan the day' },
    { verb: 'link', id: 'id2', from: 'bet', name: 'addresses', to: 'id1' },
    { verb: 'link', id: 'id3', from: 'id1', name: 'feltBy', to: 'mechanic' },
  ])
})

test('a persona given after the need is still linked with it', () => {
  const [, link] = answerChanges('persona', { title: 'Mechanic' }, { ...around, need: 'plan' }, ids())
  assert.deepEqual(link, { verb: 'link', id: 'id2', from: 'plan', name: 'feltBy', to: 'id1' })
})

test('a record that was picked is linked, not made again, and not linked twice', () => {
  const given = { ...around, persona: 'mechanic', felt: true }
  assert.deepEqual(answerChanges('need', { id: 'plan', title: 'Plan the day' }, given, ids()), [
    { verb: 'link', id: 'id1', from: 'bet', name: 'addresses', to: 'plan' },
  ])
})

test('what must be true is an assumption that must hold', () => {
  const [, link] = answerChanges('assumption', { title: 'They read it' }, around, ids())
  assert.deepEqual(link, {
    verb: 'link',
    id: 'id2',
    from: 'bet',
    name: 'restsOn',
    to: 'id1',
    values: { mustHold: true },
  })
})

test('every link of an answer is one that the map knows', () => {
  const map = territory()
  const kindOf = (id: string, ask: Ask): string => ({ bet: 'bet', p: 'persona', n: 'need' })[id] ?? ask
  for (const ask of asks) {
    for (const change of answerChanges(
      ask,
      { title: 'x' },
      { bet: 'bet', persona: 'p', need: 'n', felt: false },
      ids(),
    )) {
      if (change.verb !== 'link') continue
      const link = map.link(kindOf(change.from, ask), change.name)
      assert.ok(link)
      assert.ok(link.to.includes(kindOf(change.to, ask)), `${change.from} ${change.name} ${change.to}`)
      checkLinkValues(link, change.values ?? {})
    }
  }
})
