import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WhySide } from '../model/link.ts'
import { passagesOf } from '../model/passages.ts'
import { territory } from './map.ts'

const map = territory()

/** The kinds one climbs to from a kind on one side, rungs shared by all sides included. */
function climbed(from: string, side: WhySide): Set<string> {
  const seen = new Set([from])
  for (const word of seen) {
    for (const rung of passagesOf(map, word).up) {
      if (rung.side === side || rung.side === 'every') for (const kind of rung.kinds) seen.add(kind)
    }
  }
  return seen
}

test('from a ticket the ladder reaches the persona, the goal and the vision', () => {
  for (const on of ['bet', 'need', 'problem', 'persona']) assert.ok(climbed('ticket', 'customer').has(on), on)
  for (const on of ['bet', 'outcome', 'goal']) assert.ok(climbed('ticket', 'business').has(on), on)
  for (const on of ['bet', 'strategic pillar', 'vision', 'goal']) assert.ok(climbed('ticket', 'vision').has(on), on)
})

test('each side keeps to itself: no need is a reason of business, no outcome one of customers', () => {
  assert.ok(!climbed('ticket', 'business').has('need'))
  assert.ok(!climbed('ticket', 'customer').has('outcome'))
})

test('all work leads up to a bet: experiments, assumptions, risks, questions, decisions, documents and releases', () => {
  for (const word of [
    'experiment',
    'assumption',
    'risk',
    'question',
    'decision',
    'document',
    'release',
    'story step',
  ]) {
    assert.ok(climbed(word, 'customer').has('bet'), word)
  }
})

test('a gap is drawn for the rungs without which nobody can say why', () => {
  const gaps = (word: string) =>
    passagesOf(map, word)
      .up.filter(rung => rung.expected)
      .map(rung => rung.name)
  assert.deepEqual(gaps('bet').sort(), ['addresses', 'drives', 'serves'])
  assert.deepEqual(gaps('ticket'), ['deliveredBy'])
  assert.deepEqual(gaps('need'), ['behind'])
  assert.deepEqual(gaps('problem'), ['hurts'])
  assert.deepEqual(gaps('outcome'), ['serves'])
  assert.deepEqual(gaps('strategic pillar'), ['upholds'])
  assert.deepEqual(gaps('vision'), ['supports'])
})
