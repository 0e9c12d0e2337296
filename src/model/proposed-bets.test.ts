import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Gatherable } from './gathering.ts'
import { proposedOf } from './proposed-bets.ts'

const record = (id: string, more: Partial<Gatherable> = {}): Gatherable => ({
  id,
  title: `Title ${id}`,
  isTop: false,
  under: null,
  along: [],
  tags: [],
  group: null,
  isGathered: false,
  ...more,
})
const seen = (records: readonly Gatherable[], along: Record<string, string> = {}) =>
  proposedOf(records, new Map(Object.entries(along))).map(({ id, title, open }) => [id, title, open])

test('an epic is proposed with all that stands below it, and joined alone: the rest follows', () => {
  const records = [
    record('e', { isTop: true, title: 'Booking by phone' }),
    record('s', { under: 'e' }),
    record('t', { under: 's' }),
    record('alone'),
  ]
  assert.deepEqual(proposedOf(records, new Map()), [
    { id: 'top e', from: 'top', title: 'Booking by phone', open: 3, joins: ['e'] },
  ])
})

test('of epics under a theme the epics are proposed, a theme without epics stands for itself', () => {
  const records = [
    record('theme', { isTop: true }),
    record('epic', { isTop: true, under: 'theme' }),
    record('under epic', { under: 'epic' }),
    record('lone theme', { isTop: true }),
  ]
  assert.deepEqual(
    seen(records).map(([id]) => id),
    ['top epic', 'top lone theme'],
  )
})

test('what holds two or more others counts as an epic; what holds one does not', () => {
  const records = [
    record('p'),
    record('a', { under: 'p' }),
    record('b', { under: 'p' }),
    record('q'),
    record('c', { under: 'q' }),
  ]
  assert.deepEqual(seen(records), [['parent p', 'Title p', 3]])
})

test('records that stand above each other in a ring are counted once and nothing hangs', () => {
  const records = [record('a', { isTop: true, under: 'b' }), record('b', { isTop: true, under: 'a' })]
  assert.deepEqual(seen(records), [])
})

test('milestones, projects and labels come after epics, the fullest first', () => {
  const many = (count: number, more: Partial<Gatherable>) =>
    Array.from({ length: count }, (_, at) => record(`${JSON.stringify(more)} ${at}`, more))
  const records = [
    ...many(3, { tags: ['calendar', 'bug'] }),
    ...many(5, { tags: ['parts', 'p1'] }),
    ...many(2, { tags: ['project: Loan bikes'] }),
    ...many(2, { along: ['spring', 'gone'] }),
    record('e', { isTop: true, title: 'Parts' }),
  ]
  assert.deepEqual(seen(records, { spring: 'Spring season' }), [
    ['top e', 'Parts', 1],
    ['along spring', 'Spring season', 2],
    ['project project: Loan bikes', 'Loan bikes', 2],
    ['label calendar', 'Calendar', 3],
  ])
})

test('a label on nearly everything tells nothing apart, and what serves a bet already is not asked about', () => {
  const records = Array.from({ length: 12 }, (_, at) =>
    record(`r${at}`, { tags: at < 4 ? ['spoke', 'calendar'] : ['spoke'], isGathered: at === 0 }),
  )
  assert.deepEqual(seen(records), [['label calendar', 'Calendar', 3]])
})

test('lists of a board are groups where most of them are no states', () => {
  const cards = (lists: readonly string[]) =>
    lists.flatMap(group => [record(`${group} 1`, { group }), record(`${group} 2`, { group })])
  assert.deepEqual(
    seen(cards(['Garden', 'Night tube', 'Chip shop', '....', 'Done'])).map(([, title]) => title),
    ['Chip shop', 'Garden', 'Night tube'],
  )
  assert.deepEqual(seen(cards(['To do', 'Doing', 'Waiting for legal', 'Done'])), [])
})
