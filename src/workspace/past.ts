import { maySee } from '../model/allow.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import { breathe } from './breathe.ts'
import type { Asking } from './ground.ts'
import type { Point } from './past-point.ts'
import { visible } from './read.ts'
import { upgrade } from './rows.ts'
import { bulkWords } from './small-kinds.ts'
import { allIn, inList } from './statements.ts'

const portion = 2_000

/** The verbs that leave a whole record behind them. */
export const recordVerbs = "('create', 'update', 'archive', 'restore', 'turn', 'merge')"

/**
 * Records of small kinds as they stood at a point, as far as this actor may see them today and could have then. What was
 * brought in later from elsewhere counts from the day it was made there, as it was brought in.
 */
export async function recordsAt(
  asking: Asking,
  point: Point,
  kinds?: readonly string[],
): Promise<Map<string, ChartRecord>> {
  const bulk = bulkWords(asking)
  const chosen = kinds && inList(kinds)
  const small = chosen ? ` AND kind IN ${chosen.sql}` : bulk === '' ? '' : ` AND kind NOT IN (${bulk})`
  const records = new Map<string, ChartRecord>()
  for (let after = ''; ; ) {
    const rows = await stoodAt(
      asking,
      point,
      `id > ?${small}`,
      [after, ...(chosen?.params ?? [])],
      `ORDER BY id LIMIT ${portion}`,
    )
    keep(asking, point, rows, records)
    await breathe()
    if (rows.length < portion) return records
    after = rows.at(-1)!.id
  }
}

/** Records of any kind by id as they stood at a point, as far as this actor may see them today and could have then. */
export async function recordsAtById(
  asking: Asking,
  point: Point,
  ids: readonly string[],
): Promise<Map<string, ChartRecord>> {
  const rows = await allIn<Row>(ids, list => stoodAt(asking, point, `id IN ${list.sql}`, list.params, ''))
  const records = new Map<string, ChartRecord>()
  keep(asking, point, rows, records)
  return records
}

/** All that questions about a point read: records of small kinds, what they were linked to, and those links. */
export interface WholePast {
  records: ReadonlyMap<string, ChartRecord>
  /** The same with bulk records at the other ends of links. */
  all: readonly ChartRecord[]
  links: readonly ChartLink[]
}

/** Adds links and the bulk records they reach to the records of a point. */
export async function wholeAt(
  asking: Asking,
  point: Point,
  records: ReadonlyMap<string, ChartRecord>,
): Promise<WholePast> {
  const links = await linksAt(asking, point, records)
  const all = new Map(records)
  const ends = links.flatMap(link => [link.from, link.to]).filter(id => !records.has(id))
  for (const [id, record] of await recordsAtById(asking, point, ends)) all.set(id, record)
  return { records, all: [...all.values()], links: links.filter(link => all.has(link.from) && all.has(link.to)) }
}

interface Row {
  id: string
  now: string | null
  shape: number | null
}

/** The newest row of each record by the point, found by the index; the first one of what was brought in later. */
function stoodAt(
  asking: Asking,
  { at, number, isStrict }: Point,
  where: string,
  params: readonly string[],
  end: string,
): Promise<Row[]> {
  const { store, workspace } = asking
  const seeing = visible(asking)
  return store.read.all<Row>(
    `SELECT r.id, l.now, l.shape FROM (
      SELECT id FROM records WHERE ws_id = ? AND ${where} AND created_at <= ? AND ${seeing.sql} ${end}
    ) AS r LEFT JOIN ledger AS l ON l.ws_id = ? AND l.number = COALESCE(
      (SELECT number FROM ledger WHERE ws_id = ? AND record = r.id AND number <= ? AND link IS NULL AND verb IN ${recordVerbs} ORDER BY number DESC LIMIT 1),
      (SELECT number FROM ledger WHERE ws_id = ? AND record = r.id AND link IS NULL AND verb = 'create' AND number <= ? ORDER BY number LIMIT 1)
    ) ORDER BY r.id`,
    [
      workspace,
      ...params,
      at,
      ...seeing.params,
      workspace,
      workspace,
      number,
      workspace,
      isStrict ? number : Number.MAX_SAFE_INTEGER,
    ],
  )
}

function keep(
  { territory, actor }: Asking,
  { at }: Point,
  rows: readonly Row[],
  records: Map<string, ChartRecord>,
): void {
  for (const row of rows) {
    if (!row.now) continue
    const past = JSON.parse(row.now) as ChartRecord
    const kind = territory.kinds.get(past.kind)
    if (past.archivedAt !== null || past.createdAt > at || !maySee(actor, past, territory)) continue
    records.set(row.id, kind ? { ...past, fields: upgrade(past.fields, row.shape ?? 1, kind) } : past)
  }
}

/** Links as they stood at a point around records that were there; those brought in with their records likewise. */
async function linksAt(
  asking: Asking,
  { number, isStrict }: Point,
  records: ReadonlyMap<string, ChartRecord>,
): Promise<ChartLink[]> {
  const { store, workspace } = asking
  const links = new Map<string, ChartLink>()
  for (let after = 0; ; ) {
    const rows = await store.read.all<{ number: number; link: string; verb: string; now: string | null }>(
      `SELECT number, link, verb, now FROM ledger WHERE ws_id = ? AND number > ? AND link IS NOT NULL AND verb IN ('link', 'relink', 'unlink') ORDER BY number LIMIT ${portion}`,
      [workspace, after],
    )
    for (const row of rows) {
      if (Number(row.number) > number) {
        // a link made later counts only where an end was brought in later too
        if (isStrict || row.verb !== 'link' || links.has(row.link) || !row.now) continue
        const link = JSON.parse(row.now) as ChartLink
        if (isLate(records.get(link.from), link) || isLate(records.get(link.to), link)) links.set(row.link, link)
      } else if (row.verb === 'unlink' || !row.now) links.delete(row.link)
      else links.set(row.link, JSON.parse(row.now) as ChartLink)
    }
    await breathe()
    if (rows.length < portion) break
    after = Number(rows.at(-1)!.number)
  }
  return [...links.values()].filter(link => records.has(link.from) || records.has(link.to))
}

/** Whether a record was made elsewhere long before the link: it and the link were brought in together. */
const isLate = (record: ChartRecord | undefined, link: ChartLink): boolean =>
  record !== undefined && record.cameFrom !== null && record.createdAt < link.createdAt && record.version === 1
