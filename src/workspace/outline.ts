import type { Touched } from '../model/affected.ts'
import { scopeOf } from '../model/allow.ts'
import { type Graph, graphOf } from '../model/graph.ts'
import type { Kind } from '../model/kind.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import { kindIs } from '../store/json-path.ts'
import type { Ground } from './ground.ts'
import {
  type LinkRow,
  linkColumns,
  type RecordRow,
  readLink,
  readRecord,
  recordColumns,
  seen,
  seenLink,
} from './rows.ts'
import { allIn } from './statements.ts'

/**
 * The shape of a workspace in memory: every record but bulk ones with its name and state, fields only where plans and
 * periods are read, and the links between them. It says what hangs on which bet, and is brought up row by row.
 */
export interface Outline {
  records: Map<string, ChartRecord>
  links: Map<string, ChartLink>
  /** The graph of what everybody may see. */
  graph(): Graph
}

/** Reads the whole outline. */
export async function outlineOf(ground: Ground): Promise<Outline> {
  const kinds = [...ground.territory.kinds.values()].filter(kind => !kind.bulk)
  const records = new Map<string, ChartRecord>()
  for (const kind of kinds) {
    const rows = await ground.store.read.all<RecordRow>(
      `SELECT ${columnsFor(kind)} FROM records WHERE ws_id = ? AND ${kindIs(kind.word)} ORDER BY seq`,
      [ground.workspace],
    )
    for (const row of rows) records.set(row.id, seen(readRecord(row, kind)))
  }
  const bulk = [...ground.territory.kinds.values()].filter(kind => kind.bulk).map(kind => `'${kind.word}'`)
  const between =
    bulk.length > 0 ? ` AND from_kind NOT IN (${bulk.join(', ')}) AND to_kind NOT IN (${bulk.join(', ')})` : ''
  const rows = await ground.store.read.all<LinkRow>(
    `SELECT ${linkColumns} FROM links WHERE ws_id = ?${between} ORDER BY created_at, id`,
    [ground.workspace],
  )
  return outline(ground, records, new Map(rows.map(row => [row.id, seenLink(readLink(row))])))
}

/** Brings the outline up to what was touched. */
export async function refreshOutline(ground: Ground, known: Outline, touched: Touched): Promise<void> {
  const { territory, workspace, store } = ground
  const ids = touched.records.map(record => record.id)
  const rows = await allIn<RecordRow>(ids, list =>
    store.read.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
      workspace,
      ...list.params,
    ]),
  )
  for (const id of ids) known.records.delete(id)
  for (const row of rows) {
    const kind = territory.kinds.get(row.kind)
    if (kind && !kind.bulk)
      known.records.set(row.id, seen(readRecord(hasPlan(kind) ? row : { ...row, data: '{}' }, kind)))
  }
  const starts = [...new Set(touched.links.map(link => link.from))]
  const gone = new Set(starts)
  for (const [id, link] of known.links) if (gone.has(link.from)) known.links.delete(id)
  const links = await allIn<LinkRow>(starts, list =>
    store.read.all(
      `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND from_id IN ${list.sql} ORDER BY created_at, id`,
      [workspace, ...list.params],
    ),
  )
  for (const row of links) {
    if (!territory.kinds.get(row.from_kind)?.bulk && !territory.kinds.get(row.to_kind)?.bulk)
      known.links.set(row.id, seenLink(readLink(row)))
  }
}

function outline(ground: Ground, records: Map<string, ChartRecord>, links: Map<string, ChartLink>): Outline {
  const isForAll = (record: ChartRecord) => scopeOf(record, ground.territory) === 'all'
  return { records, links, graph: () => graphOf([...records.values()].filter(isForAll), links.values()) }
}

const hasPlan = (kind: Kind): boolean => kind.plan !== undefined || kind.period !== undefined

const columnsFor = (kind: Kind): string =>
  hasPlan(kind) ? recordColumns : recordColumns.replace(' data,', " '{}' AS data,")
