import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import { checkLinkValues } from '../../model/check-record.ts'
import type { ChartRecord } from '../../model/record.ts'
import { hasOwnTitle, linkChanges, mergeChanges, textOf } from './verdict.ts'

const said = (title: string, fields: Record<string, unknown>) =>
  ({ id: 'f', key: 'F-1', kind: 'feedback', title, state: 'new', version: 3, fields }) as unknown as ChartRecord
const ids = () => {
  let last = 0
  return () => `id${++last}`
}
const late = said('I forgot twice', { text: 'I forgot twice. Remind me!', saidAt: '2026-03-01' })

test('a need made of a piece of feedback is linked with the marked words, and the feedback is linked', () => {
  const changes = linkChanges(late, { kind: 'need', title: 'Be reminded' }, { start: 16, end: 26 }, ids())
  assert.deepEqual(changes, [
    { verb: 'create', id: 'id1', kind: 'need', title: 'Be reminded' },
    {
      verb: 'link',
      id: 'id2',
      from: 'f',
      name: 'highlights',
      to: 'id1',
      values: { side: 'for', at: '2026-03-01', start: 16, end: 26, quote: 'Remind me!' },
    },
    { verb: 'update', id: 'f', version: 3, set: { state: 'linked' } },
  ])
})

test('every link made here is one the map knows, for every kind it may lead to', () => {
  const map = territory()
  const link = map.link('feedback', 'highlights')
  assert.ok(link)
  for (const kind of link.to) {
    const [change] = linkChanges(late, { id: 'x', kind, title: 'x' }, { start: 0, end: 15 }, ids())
    assert.equal(change?.verb, 'link')
    if (change?.verb === 'link') checkLinkValues(link, change.values ?? {})
  }
  assert.ok(map.link('feedback', 'duplicateOf')?.to.includes('feedback'))
})

test('a look-alike is joined and closed, and stays as it came', () => {
  assert.deepEqual(mergeChanges(late, 'other', ids()), [
    { verb: 'link', id: 'id1', from: 'f', name: 'duplicateOf', to: 'other' },
    { verb: 'update', id: 'f', version: 3, set: { state: 'merged' } },
  ])
})

test('a title that only repeats the words is not shown twice', () => {
  assert.equal(hasOwnTitle(late), false)
  assert.equal(hasOwnTitle(said('I forgot…', { text: 'I forgot\ntwice' })), false)
  assert.equal(hasOwnTitle(said('Reminders', { text: 'I forgot twice' })), true)
  assert.equal(textOf(said('Reminders', {})), 'Reminders')
})
