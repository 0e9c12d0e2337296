import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory } from '../../areas/map.ts'
import type { HistoryLine } from '../../model/answers.ts'
import type { ChartRecord } from '../../model/record.ts'
import { broughtBack, valuesOf, versionAt, versionsOf } from './versions.ts'

const line = (number: number, at: string, verb: HistoryLine['verb'], id = 'b'): HistoryLine =>
  ({ number, at, verb, record: { id } }) as HistoryLine // only these are read
const lines = [
  line(9, '2026-03-05T10:00:00.000Z', 'link'),
  line(8, '2026-03-04T10:00:00.000Z', 'update'),
  line(6, '2026-03-03T10:00:00.000Z', 'update', 'other'),
  line(5, '2026-03-02T10:00:00.000Z', 'update'),
  line(1, '2026-03-01T10:00:00.000Z', 'create'),
]

test('a record’s versions are its own changes, oldest first; links leave none', () => {
  const versions = versionsOf(lines, 'b')
  assert.deepEqual(
    versions.map(one => one.number),
    [1, 5, 8],
  )
  assert.equal(versionAt(versions, '2026-03-02'), 1)
  assert.equal(versionAt(versions, '2026-03-02T09:00:00.000Z'), 0)
  assert.equal(versionAt(versions, '7'), 1)
  assert.equal(versionAt(versions, '2020-01-01'), 0)
})

test('what differs stands first, and is brought back as it was', () => {
  const bet = territory().kinds.get('bet')!
  const now = { title: 'A', state: 'building', tags: [], owner: 'ana', audience: 'company', team: null } as unknown
  const record = (more: object, fields: object): ChartRecord => ({
    ...(now as ChartRecord),
    ...more,
    fields: { ...fields },
  })
  const values = valuesOf(bet, record({ state: 'proposed' }, { horizon: 'next', weeks: 3 }), record({}, { weeks: 3 }))
  assert.deepEqual(
    values.filter(({ differs }) => differs).map(({ name, then }) => [name, then]),
    [
      ['state', 'proposed'],
      ['horizon', 'next'],
    ],
  )
  assert.ok(values.some(({ name, differs }) => name === 'weeks' && !differs))
  assert.ok(!values.some(({ name }) => name === 'team'), 'what is unknown then and now is not told')
  assert.deepEqual(broughtBack(values[0]!), { state: 'proposed' })
  assert.deepEqual(broughtBack(values[1]!), { fields: { horizon: 'next' } })
})
