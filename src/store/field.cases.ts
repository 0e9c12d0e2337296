import assert from 'node:assert/strict'
import type { Field } from '../model/field.ts'
import type { Kind } from '../model/kind.ts'
import { comparedValue, fieldExpression, holdsOption, kindIs, sortParts } from './json-path.ts'
import type { Bound, Store } from './session.ts'
import type { Bench } from './test-bench.ts'
import { makeWorkspace, recordWrite, wish } from './toy-records.ts'

const fields: Record<string, Field> = wish.fields
const kinds = [wish as Kind]

const values: Record<string, readonly unknown[]> = {
  plainWords: ['b', 'a', 'B', 'é', '😀', '～', '', 'a'],
  story: ['x'.repeat(5_000), 'x'.repeat(299), '😀'.repeat(400), 'y'],
  size: ['s', 'l'],
  weight: [10, 9, -1.5, 0, 1e21, 0.1],
  reach: [
    { low: 2, high: 3 },
    { low: 10, high: 11 },
  ],
  importance: [5, 1, 3],
  worth: [
    { amount: 9.5, currency: 'EUR' },
    { amount: 10, currency: 'USD' },
  ],
  due: ['2026-03-31', '2026-03-31T10:00Z', '2025-12-01'],
  asker: ['ana', 'ben'],
  page: ['https://a.example', 'mailto:b@c.example'],
  urgent: [true, false],
}

/** Filtering and sorting by fields that live in a record's JSON. */
export function fieldCases({ test, engine }: Bench): void {
  for (const [name, field] of Object.entries(fields)) {
    test(`records sort by ${name}, unknown ones last, from its index`, async place => {
      const store = await place.open()
      await makeWorkspace(store, 'ana')
      await store.indexFields(kinds)
      await fill(store, name)
      const expression = fieldExpression(engine, name, field)!
      const expected = sorted(name)
      for (const direction of ['asc', 'desc'] as const) {
        assert.deepEqual(await walk(store, expression, direction), expected[direction], direction)
      }
      for (const part of sortParts(expression, 'desc')) {
        const list = `SELECT id FROM records WHERE ws_id = ? AND ${kindIs('wish')} AND ${part.where}
                      ORDER BY ${part.orderBy} LIMIT 5`
        assert.match(await plan(store, list, ['ana']), new RegExp(`field_wish_${name.toLowerCase()}_`))
      }
      const equal = `SELECT id FROM records WHERE ws_id = ? AND ${kindIs('wish')} AND ${expression} = ?`
      const [known] = values[name]!.map(value => compared(value))
      assert.match(await plan(store, equal, ['ana', known!]), new RegExp(`field_wish_${name.toLowerCase()}_`))
      const found = await store.read.all<{ id: string }>(`${equal} ORDER BY seq`, ['ana', known!])
      assert.ok(found.length >= 1)
    })
  }

  test('indexes of fields that are no longer indexed are dropped, the others stay', async place => {
    const store = await place.open()
    await store.indexFields(kinds)
    assert.equal((await indexNames(store)).length, Object.keys(fields).length)
    const { weight, due } = wish.fields
    await store.indexFields([{ ...wish, fields: { weight, due: { ...due, indexed: false } } } as Kind])
    const left = await indexNames(store)
    assert.equal(left.length, 1)
    assert.match(left[0]!, /^field_wish_weight_/)
    await store.indexFields([])
    assert.deepEqual(await indexNames(store), [])
  })

  test('a field of many options is asked for one of them', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const data = [{ tags: ['a', 'b'] }, { tags: [] }, {}, { tags: 'a' }, { tags: null }, { tags: ['b'] }]
    await store.command('ana', tx =>
      tx.write(data.map((one, at) => recordWrite('ana', { id: `r${at}`, seq: at, data: JSON.stringify(one) }))),
    )
    const rows = await store.read.all<{ id: string }>(
      `SELECT id FROM records WHERE ws_id = ? AND ${holdsOption(engine, 'tags')} ORDER BY seq`,
      ['ana', 'b'],
    )
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['r0', 'r5'],
    )
  })

  async function indexNames(store: Store): Promise<string[]> {
    const sql =
      engine === 'sqlite'
        ? `SELECT name FROM sqlite_schema WHERE name LIKE 'field%' ORDER BY name`
        : `SELECT indexname AS name FROM pg_indexes WHERE indexname LIKE 'field%' ORDER BY indexname`
    return (await store.read.all<{ name: string }>(sql)).map(({ name }) => name)
  }

  async function plan(store: Store, sql: string, params: readonly Bound[]): Promise<string> {
    const rows = await store.read.all<object>(
      engine === 'sqlite' ? `EXPLAIN QUERY PLAN ${sql}` : `EXPLAIN ${sql}`,
      params,
    )
    return rows.map(row => Object.values(row).join(' ')).join('\n')
  }

  /** Reads the list page by page as a door would, three at a time. */
  async function walk(store: Store, expression: string, direction: 'asc' | 'desc'): Promise<number[]> {
    const found: number[] = []
    const [known, unknown] = sortParts(expression, direction)
    for (const part of [known, unknown]) {
      let after: Bound[] | undefined
      for (;;) {
        const beyond = after ? ` AND ${part.after}` : ''
        const rows = await store.read.all<{ seq: number; value: Bound }>(
          `SELECT seq, ${expression} AS value FROM records
           WHERE ws_id = ? AND ${kindIs('wish')} AND ${part.where}${beyond} ORDER BY ${part.orderBy} LIMIT 300`,
          ['ana', ...(after ?? [])],
        )
        found.push(...rows.map(({ seq }) => seq))
        const last = rows.at(-1)
        if (rows.length < 300 || !last) break
        after = part === known ? [last.value, last.seq] : [last.seq]
      }
    }
    return found
  }
}

// enough of them that the planner of PostgreSQL has a reason to take an index; every fifth is unknown or of a wrong type
const many = 1_500
const wrong: readonly unknown[] = [null, undefined, ['x'], { other: 1 }]
const valueAt = (name: string, seq: number): unknown =>
  seq % 5 === 0 ? wrong[(seq / 5) % wrong.length] : values[name]![seq % values[name]!.length]

async function fill(store: Store, name: string): Promise<void> {
  for (let from = 0; from < many; from += 500) {
    const writes = Array.from({ length: 500 }, (_, at) => from + at).map(seq =>
      recordWrite('ana', { id: `r${seq}`, seq, data: JSON.stringify({ [name]: valueAt(name, seq) }) }),
    )
    await store.command('ana', tx => tx.write(writes))
  }
  if (store.engine === 'postgres') await store.global(tx => tx.all('ANALYZE records'))
}

function compared(value: unknown): Bound {
  if (value && typeof value === 'object') {
    const { low, amount } = value as { low?: number; amount?: number }
    return low ?? amount ?? null
  }
  return comparedValue(value as string | number | boolean)
}

function sorted(name: string): { asc: number[]; desc: number[] } {
  const all = Array.from({ length: many }, (_, seq) => ({
    seq,
    value: seq % 5 === 0 ? null : compared(valueAt(name, seq)),
  }))
  const known = all
    .filter(({ value }) => value !== null)
    .toSorted((one, other) => order(one.value, other.value) || one.seq - other.seq)
  const unknown = all.filter(({ value }) => value === null)
  const numbers = (list: readonly { seq: number }[]) => list.map(({ seq }) => seq)
  return {
    asc: [...numbers(known), ...numbers(unknown)],
    desc: [...numbers(known.toReversed()), ...numbers(unknown.toReversed())],
  }
}

function order(one: Bound, other: Bound): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)))
}
