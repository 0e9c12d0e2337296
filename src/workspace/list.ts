import type { Page } from '../model/answers.ts'
import { parseSort } from '../model/filter.ts'
import type { Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import { sortParts } from '../store/json-path.ts'
import type { Engine } from '../store/session.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Asking } from './ground.ts'
import { type Clause, columnOf, isNumeric, narrowed } from './list-conditions.ts'
import { type PageRow, pageColumns, pageRecords } from './record-cache.ts'

/** What a list is asked for; `where` holds conditions such as `horizon=now`. */
export interface ListAsked {
  kind?: string | undefined
  where?: string | readonly string[] | undefined
  /** Words that each record holds. */
  q?: string | undefined
  sort?: string | undefined
  archived?: 'no' | 'only' | 'also' | undefined
  limit?: number | undefined
  after?: string | undefined
  /** Only such of these ids as fit; decided within, never asked from outside. */
  among?: readonly string[] | undefined
}

/** One page of records this actor may see: filtered and sorted by indexed columns, the place kept in the cursor. */
export async function list(asking: Asking, asked: ListAsked): Promise<Page<ChartRecord>> {
  const kind = asked.kind === undefined ? undefined : kindNamed(asking, asked.kind)
  const limit = Math.min(Math.max(asked.limit ?? 50, 1), 200)
  const order = orderOf(asking.store.engine, asked.sort, kind)
  const clauses = narrowed(asking, asked, kind)
  // words may be common: such a read must not keep the others waiting
  const session = asked.q && kind?.bulk ? asking.store.heavy : asking.store.read
  const from = asked.after ? readCursor(asked.after, order.name, order.holds) : undefined
  const rows: Row[] = []
  const isPassed = from !== undefined && from.place === null
  const parts = order.parts.flatMap(part => {
    if (isPassed && !part.isLast) return []
    return from && isPassed === part.isLast ? part.after(from) : [{ sql: part.where, params: [], by: part.by }]
  })
  for (const { by, ...part } of parts) {
    if (rows.length > limit) break
    const all = [...clauses, part]
    const sql = `SELECT ${pageColumns}, seq, ${order.sql} AS place FROM records WHERE ${all.map(clause => clause.sql).join(' AND ')} ORDER BY ${by} LIMIT ${limit + 1 - rows.length}`
    rows.push(
      ...(await session.all<Row>(
        sql,
        all.flatMap(clause => clause.params),
      )),
    )
  }
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: await pageRecords(asking, rows.slice(0, limit)),
    next: last ? writeCursor(order.name, last.place, kind ? last.seq : last.id) : null,
  }
}

/** The kind by word or plural, or a refusal that names the plurals. */
export function kindNamed(asking: Asking, called: string): Kind {
  const kind = asking.territory.kinds.get(called) ?? asking.territory.byPlural.get(called)
  if (kind) return kind
  throw new Problem(
    'unknown',
    `There is no kind “${called}”. There are: ${[...asking.territory.byPlural.keys()].join(', ')}.`,
    { kind: 'no such kind' },
  )
}

type Row = PageRow & { seq: number; place: string | number | null }
type Place = { place: string | number | null; tie: string | number }

interface Order {
  name: string
  /** What a cursor of this list holds. */
  holds: { place: 'string' | 'number'; tie: 'string' | 'number' }
  sql: string
  /** Known values first, then the unknown ones, whichever way the list runs; each part is read from its index. */
  parts: readonly { where: string; by: string; isLast: boolean; after(from: Place): Portion[] }[]
}

/** A read of its own within a part: its condition and order. */
type Portion = Clause & { by: string }

function orderOf(engine: Engine, sort: string | undefined, kind: Kind | undefined): Order {
  const { name, down } = parseSort(sort ?? (kind ? '-key' : '-updatedAt'), kind)
  const tie = kind ? 'seq' : 'id'
  const sql = columnOf(engine, name, kind)
  if (!sql)
    throw new Problem('invalid', `A list cannot be sorted by ${name}, which holds many values.`, {
      sort: 'another name',
    })
  const way = down ? ('desc' as const) : ('asc' as const)
  const [known, unknown] = sortParts(sql, way, tie)
  const afterTie = ({ tie: value }: Place): Portion[] => [{ sql: unknown.after, params: [value], by: unknown.orderBy }]
  // two reads, each from the very place in the index: SQLite finds no place by an expression and a tie-break together
  const afterPlace = (from: Place): Portion[] => [
    { sql: `${sql} = ? AND ${unknown.after}`, params: [from.place, from.tie], by: unknown.orderBy },
    { sql: `${sql} ${down ? '<' : '>'} ?`, params: [from.place], by: known.orderBy },
  ]
  const part = { where: known.where, by: known.orderBy, isLast: false, after: afterPlace }
  const last = {
    where: unknown.where,
    by: unknown.orderBy,
    isLast: true,
    after: (from: Place) => afterTie(from).map(one => ({ ...one, sql: `${unknown.where} AND ${one.sql}` })),
  }
  const field = kind?.fields[name]
  const isNullable = field !== undefined || nullable.has(name)
  const isNumber = sql === 'seq' || (field !== undefined && isNumeric(field))
  const holds = { place: isNumber ? 'number' : 'string', tie: kind ? 'number' : 'string' } as const
  if (sql === 'seq')
    return {
      name: sortName(name, down),
      holds,
      sql,
      parts: [{ ...part, where: 'TRUE', by: `seq ${way}`, after: afterTie }],
    }
  return { name: sortName(name, down), holds, sql, parts: isNullable ? [part, last] : [{ ...part, where: 'TRUE' }] }
}

const sortName = (name: string, down: boolean): string => `${down ? '-' : ''}${name}`
const nullable = new Set(['owner', 'team', 'product', 'system'])
