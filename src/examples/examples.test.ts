import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type areas, type KindsOf, territory } from '../areas/map.ts'
import { checkRecord } from '../model/check-record.ts'
import type { Example, ExampleRecord, ExampleRecords } from '../model/example.ts'
import { records } from '../model/example.ts'
import type { FieldsOf, LinkNameOf, StateOf } from '../model/kind.ts'
import { examples } from './all.ts'
import type { chartroomRecords } from './chartroom/chartroom.ts'
import { spokeRecords } from './spoke/spoke.ts'

type Kinds = KindsOf<typeof areas>
type Called<W> = Extract<Kinds, { word: W }>
type Written<R, P extends string> = R extends { [N in P]: infer V } ? keyof V : never
type Target<R> = R extends { links: infer L } ? TargetsIn<L[keyof L]> : never
type TargetsIn<T> = T extends readonly (infer I)[] ? (I extends readonly [infer To, unknown] ? To : I) : never

/** What of one record the map has no word for; never when all is well. */
type MisfitOf<R extends ExampleRecord, Locals> =
  | (R['kind'] extends Kinds['word'] ? never : ['no kind', R['kind']])
  | FoundOrNever<'no field', Written<R, 'fields'>, keyof FieldsOf<Called<R['kind']>>>
  | FoundOrNever<'no link', Written<R, 'links'>, LinkNameOf<Called<R['kind']>>>
  | FoundOrNever<'no state', R extends { state: infer S } ? S : never, StateOf<Called<R['kind']>>>
  | FoundOrNever<'no record', Target<R>, Locals>
type FoundOrNever<Says, Found, Known> = Found extends Known ? never : [Says, Found]
type Misfits<E extends ExampleRecords> = { [L in keyof E]: MisfitOf<E[L], keyof E> }[keyof E]

// a wrong kind, field, link, state or local name in an example is named by the compiler here
true satisfies [Misfits<typeof spokeRecords>] extends [never] ? true : Misfits<typeof spokeRecords>
true satisfies [Misfits<typeof chartroomRecords>] extends [never] ? true : Misfits<typeof chartroomRecords>

const wrong = records({
  odd: { kind: 'bet', title: 'Odd', state: 'flying', fields: { colour: 'red' }, links: { marries: ['nobody'] } },
  odder: { kind: 'epic', title: 'Odder' },
})

test('the compiler names a kind, field, link, state and local name that the map does not have', () => {
  const found: Misfits<typeof wrong>[] = [
    ['no kind', 'epic'],
    ['no field', 'colour'],
    ['no link', 'marries'],
    ['no state', 'flying'],
    ['no record', 'nobody'],
  ]
  // @ts-expect-error title is no field that was written
  const none: Misfits<typeof wrong> = ['no field', 'title']
  assert.ok(!found.includes(none))
})

test('no record stands twice in an example', () => {
  for (const { name, records: all } of examples) {
    const titles = Object.values(all).map(record => `${record.kind} ${record.title}`)
    assert.equal(new Set(titles).size, titles.length, name)
  }
})

test('every record of every example says only what its kind can hold', () => {
  const map = territory()
  for (const [name, record] of examples.flatMap(example => Object.entries(example.records))) {
    const kind = map.kinds.get(record.kind)
    assert.ok(kind, name)
    const { title, state, tags } = record
    assert.ok(
      checkRecord(kind, { common: { title, ...(state && { state }), ...(tags && { tags }) }, fields: {} }, 'create'),
    )
  }
})

test('Spoke holds what it promises', () => {
  const all: readonly ExampleRecord[] = Object.values(spokeRecords)
  const of = (kind: string) => all.filter(record => record.kind === kind)
  assert.equal(of('feedback').length, 30)
  assert.equal(of('feedback').filter(record => record.state === undefined).length, 12)
  assert.equal(of('alternative').length, 7)
  assert.equal(of('account').filter(record => record.fields?.stage === 'lost').length, 2)
  assert.equal(of('persona').filter(record => record.fields?.designTarget === true).length, 1)
  assert.deepEqual(spokeRecords.springRush.fields.from, { daysFromToday: 50 })
})

test('every stop of an example leads to a record of it', () => {
  for (const { records: all, stops } of examples satisfies readonly Example[]) {
    for (const stop of stops) assert.ok(stop.at in all, stop.title)
  }
})
