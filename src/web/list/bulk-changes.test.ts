import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChartRecord } from '../../model/record.ts'
import { setChanges, tagChanges, tagsOn, untagChanges } from './bulk-changes.ts'

// as much of a record as is looked at here
const record = (id: string, owner: string | null, tags: string[], horizon?: string) =>
  ({ id, version: 3, owner, tags, state: 'proposed', fields: { horizon } }) as unknown as ChartRecord
const records = [record('1', 'ana', ['spring'], 'now'), record('2', null, []), record('3', null, ['spring', 'old'])]
const ids = (changes: readonly { id: string }[]) => changes.map(({ id }) => id)

test('only records that differ are changed, so that one undo takes back what was done and no more', () => {
  assert.deepEqual(ids(setChanges(records, { owner: 'ana' })), ['2', '3'])
  assert.deepEqual(ids(setChanges(records, { fields: { horizon: 'now' } })), ['2', '3'])
  assert.deepEqual(ids(setChanges(records, { fields: { horizon: null } })), ['1'])
  assert.deepEqual(ids(setChanges(records, { state: 'proposed' })), [])
})

test('a tag is put beside those a record has, and taken off alone', () => {
  assert.deepEqual(tagChanges(records, 'spring'), [{ verb: 'update', id: '2', version: 3, set: { tags: ['spring'] } }])
  assert.deepEqual(untagChanges(records, 'spring'), [
    { verb: 'update', id: '1', version: 3, set: { tags: [] } },
    { verb: 'update', id: '3', version: 3, set: { tags: ['old'] } },
  ])
  assert.deepEqual(tagsOn(records), ['spring', 'old'])
})
