import assert from 'node:assert/strict'
import { test } from 'node:test'
import { territory as wholeTerritory } from '../../areas/map.ts'
import type { Detail, LinkSeen } from '../../model/answers.ts'
import type { ChartRecord } from '../../model/record.ts'
import { duplicateChanges } from './duplicate-changes.ts'
import { reordered } from './reordered.ts'
import { turnPreview } from './turn-preview.ts'

const territory = wholeTerritory()
// tests read only what they name
const record = (more: Partial<ChartRecord>): ChartRecord =>
  ({ id: 'r', key: 'B-1', kind: 'bet', version: 1, tags: [], fields: {}, owner: null, ...more }) as ChartRecord
const link = (more: Partial<LinkSeen>): LinkSeen => ({ id: 'l', values: {}, way: 'out', ...more }) as LinkSeen
const other = (kind: string) => ({ id: kind, key: 'X-1', kind, title: '', state: '' })

test('what does not fit another kind is said beforehand: fields, states and links', () => {
  const bets = [
    record({ state: 'building', fields: { horizon: 'now', weeks: { low: 2, high: 3 } } }),
    record({ state: 'building', fields: { horizon: 'next' } }),
  ]
  const links = [
    link({ name: 'addresses', says: 'addresses', other: other('need') }),
    link({ way: 'in', name: 'about', says: 'raises', other: other('question') }),
  ]
  const preview = turnPreview(territory, bets, territory.kinds.get('need')!, links)
  assert.deepEqual(preview.kept, [
    { label: 'Horizon', count: 2 },
    { label: 'Weeks', count: 1 },
  ])
  assert.deepEqual(preview.states, [{ from: 'Building', to: 'Heard', count: 2 }])
  assert.deepEqual(
    preview.links.map(one => one.says),
    ['addresses'],
    'a question may be about a need too',
  )
})

test('a copy has the values and no past; links that have room for one stay with the first', () => {
  let made = 0
  const detail = {
    record: record({
      title: 'Booking',
      state: 'building',
      audience: 'company',
      fields: { weeks: { low: 1, high: 2 } },
    }),
    links: [
      link({ name: 'addresses', other: other('need') }),
      link({ name: 'duplicateOf', other: other('bet') }),
      link({ way: 'in', name: 'about', other: other('question') }),
      link({ name: 'restsOn', other: null }),
    ],
  } as unknown as Detail
  const changes = duplicateChanges(detail, territory, true, 'Booking (copy)', () => `new${made++}`)
  assert.equal(changes.length, 3)
  assert.deepEqual(changes[0], {
    verb: 'create',
    id: 'new0',
    kind: 'bet',
    title: 'Booking (copy)',
    state: 'proposed',
    owner: null,
    audience: 'company',
    tags: [],
    fields: { weeks: { low: 1, high: 2 } },
  })
  assert.deepEqual(
    changes.slice(1).map(change => (change.verb === 'link' ? [change.from, change.name, change.to] : [])),
    [
      ['new0', 'addresses', 'need'],
      ['question', 'about', 'new0'],
    ],
  )
  assert.equal(duplicateChanges(detail, territory, false, 'Booking (copy)', () => 'x').length, 1)
})

test('a place up or down swaps two numbers; without numbers all are numbered', () => {
  const bets = (orders: readonly (number | undefined)[]) =>
    orders.map((order, at) => record({ id: `b${at}`, fields: order === undefined ? {} : { order } }))
  const moved = (orders: readonly (number | undefined)[], id: string, by: 1 | -1) => {
    const { changes, place } = reordered(bets(orders), id, by, 'order')
    return [place, ...changes.map(one => (one.verb === 'update' ? `${one.id}=${one.set.fields?.order}` : ''))]
  }
  assert.deepEqual(moved([1, 4, 9], 'b2', -1), [2, 'b2=4', 'b1=9'])
  assert.deepEqual(moved([undefined, undefined, undefined], 'b0', 1), [2, 'b1=1', 'b0=2', 'b2=3'])
  assert.deepEqual(moved([1, 2], 'b0', -1), [1])
})
