import fc from 'fast-check'
import type { Territory } from '../src/model/assemble.ts'
import type { Field } from '../src/model/field.ts'
import type { Kind } from '../src/model/kind.ts'
import type { Neighbourhood } from '../src/model/neighbourhood.ts'
import type { ChartLink, ChartRecord } from '../src/model/record.ts'
import { isWhole, type Signal } from '../src/model/signal.ts'
import { type WalkNode, walksFor } from '../src/model/walk.ts'
import { sketch } from './sketch.ts'

/** Records and links as a store would hold them, archived ones too. */
export interface Held {
  records: ChartRecord[]
  links: ChartLink[]
}

/** Which kinds and links a random map is drawn from. */
export interface Palette {
  kinds: readonly Kind[]
  names: ReadonlySet<string>
}

/** All that the signal reads from, so that small maps are full of what matters to it. */
export function paletteOf(territory: Territory, signal: Signal): Palette {
  const words = new Set<string>(isWhole(signal) ? signal.loads.map(load => load.kind) : [signal.about])
  const names = new Set<string>()
  const visit = (node: WalkNode) => {
    names.add(node.name)
    for (const kind of node.kinds) words.add(kind)
    node.next.forEach(visit)
  }
  for (const nodes of walksFor(territory, [signal]).values()) nodes.forEach(visit)
  for (const kind of isWhole(signal) ? (signal.counts ?? []) : []) words.add(kind)
  for (const { kind, link } of isWhole(signal) ? (signal.shares ?? []) : []) {
    words.add(kind)
    names.add(link.replace('<', ''))
  }
  return { kinds: [...words].map(word => territory.kinds.get(word)!), names }
}

/** A random map of up to so many records, dense enough that walks meet. */
export function randomMap(territory: Territory, { kinds, names }: Palette, most: number): fc.Arbitrary<Held> {
  const some = { minLength: 2, maxLength: most, size: 'max' } as const
  const made = fc.array(fc.tuple(fc.nat(kinds.length - 1), fc.nat(), fc.nat(), fc.nat()), some)
  const joined = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { ...some, maxLength: most * 3 })
  // without the bias to small values, which would make most records alike
  return fc.noBias(fc.tuple(made, joined)).map(([records, joins]) => {
    const drawn = sketch(territory)
    for (const [at, state, values, common] of records) {
      const { word, states, fields } = kinds[at]!
      const record = drawn.add(word, undefined, randomFields(fields, values), {
        state: pickOne(Object.keys(states), state),
      })
      if (common % 11 === 0) record.archivedAt = '2026-05-01T00:00:00.000Z'
      if (common % 7 === 0) Object.assign(record, { cameFrom: { system: 'file', id: '1' }, touched: common % 2 === 0 })
    }
    for (const join of joins) randomJoin(territory, drawn.records, names, join, drawn.join)
    return { records: drawn.records, links: drawn.links }
  })
}

/** Joins two records by some link of these names that fits, if there is one. */
export function randomJoin(
  territory: Territory,
  records: readonly ChartRecord[],
  names: ReadonlySet<string>,
  [from, values, to]: readonly [number, number, number],
  join: (from: ChartRecord, name: string, to: ChartRecord, values: Record<string, unknown>) => unknown,
): void {
  const start = pickOne(records, from)
  const fitting = Object.entries(territory.kinds.get(start.kind)!.links).flatMap(([name, link]) =>
    names.has(name) ? records.filter(other => link.to.includes(other.kind)).map(other => ({ name, link, other })) : [],
  )
  if (fitting.length === 0) return
  const { name, link, other } = pickOne(fitting, to)
  join(start, name, other, randomFields(link.values ?? {}, values))
}

/** Values for some of the fields, chosen by a number. */
export function randomFields(fields: Readonly<Record<string, Field>>, seed: number): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const next = numbers(seed)
  for (const [name, field] of Object.entries(fields)) {
    const value = valueFor(field, next())
    if (value !== undefined) values[name] = value
  }
  return values
}

/** Numbers from one number, as good as thrown (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

function valueFor(field: Field, turn: number): unknown {
  if (turn % 4 === 0) return undefined
  return filled(field, Math.floor(turn / 4))
}

function filled(field: Field, turn: number): unknown {
  if (field.type === 'choice') return pickOne(Object.keys(field.options!), turn)
  if (field.type === 'choices') return [pickOne(Object.keys(field.options!), turn)]
  if (field.type === 'date') return pickOne(['2026-01-02', '2026-05-02', '2026-05-25', '2026-07-01'], turn)
  if (field.type === 'number' || field.type === 'scale') return (field.min ?? 0) + (turn % 10)
  if (field.type === 'range') return { low: 1, high: 1 + (turn % 9) }
  if (field.type === 'flag') return turn % 2 === 0
  if (field.type === 'steps') return [{ id: 'a', text: 'line' }]
  return field.type === 'money' ? { amount: turn % 100, currency: 'EUR' } : 'words'
}

/** What a store gives: links by end and name, whether or not their records are archived. */
export function neighbourhoodIn({ records, links }: Held): Neighbourhood {
  const byId = new Map(records.map(record => [record.id, record]))
  return {
    linksOf: async (ids, names) => {
      const wanted = new Set(ids)
      return links.filter(link =>
        names.some(({ name, way }) => link.name === name && wanted.has(way === 'out' ? link.from : link.to)),
      )
    },
    records: async ids => ids.flatMap(id => byId.get(id) ?? []),
  }
}

export const pickOne = <T>(list: readonly T[], turn: number): T => list[turn % list.length]!
