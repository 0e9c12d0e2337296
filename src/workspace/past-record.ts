import { maySee } from '../model/allow.ts'
import type { LinkSeen, RecordName } from '../model/answers.ts'
import type { RecordPast } from '../model/past.ts'
import { Problem } from '../model/problem.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Asking } from './ground.ts'
import { recordVerbs } from './past.ts'
import { type Point, pointAt } from './past-point.ts'
import { nameOf, recordCalled, recordsById } from './read.ts'
import { upgrade } from './rows.ts'
import { allIn } from './statements.ts'

interface Row {
  number: number
  at: string
  shape: number
  record: string
  verb: string
  link: string | null
  now: string | null
}

/** A record as it was at a point, with its links of then; seen where it may be seen today and could be then. */
export async function recordAt(asking: Asking, called: string, when: string): Promise<RecordPast> {
  const record = await recordCalled(asking, called)
  const point = await pointAt(asking, when)
  const rows = await asking.store.read.all<Row>(
    `SELECT number, at, shape, record, verb, link, now FROM ledger WHERE ws_id = ? AND record = ? AND link IS NULL AND verb IN ${recordVerbs} ORDER BY number`,
    [asking.workspace, record.id],
  )
  const stood = rows.findLast(row => Number(row.number) <= point.number) ?? rows[0]
  const past = stood && pastOf(asking, stood)
  if (!past || record.createdAt > point.at)
    throw new Problem('unknown', `${record.key} did not exist then.`, { when: `not before ${record.createdAt}` })
  if (!maySee(asking.actor, past, asking.territory))
    throw new Problem('unknown', `There is no record ${called} here.`, { id: 'no such record' })
  const next = rows.find(row => Number(row.number) > Number(stood.number))
  const isLater = Number(stood.number) > point.number
  return {
    record: past,
    links: await linksOf(asking, past, point),
    at: point.at,
    since: isLater ? past.createdAt : stood.at,
    until: next?.at ?? null,
    began: record.createdAt,
  }
}

function pastOf({ territory }: Asking, row: Row): ChartRecord | null {
  if (!row.now) return null
  const past = JSON.parse(row.now) as ChartRecord
  const kind = territory.kinds.get(past.kind)
  return kind ? { ...past, fields: upgrade(past.fields, row.shape, kind) } : past
}

/** The links of a record at a point from both ends; an end that may not be seen has no name. */
async function linksOf(asking: Asking, record: ChartRecord, point: Point): Promise<LinkSeen[]> {
  const read = (end: 'record' | 'other') =>
    asking.store.read.all<Row>(
      `SELECT number, at, shape, record, verb, link, now FROM ledger WHERE ws_id = ? AND ${end} = ? AND link IS NOT NULL AND verb IN ('link', 'relink', 'unlink') ORDER BY number`,
      [asking.workspace, record.id],
    )
  const rows = [...(await read('record')), ...(await read('other'))].sort((a, b) => Number(a.number) - Number(b.number))
  const links = new Map<string, ChartLink>()
  for (const row of rows) {
    // what came with a record that was brought in later counts from the beginning
    const isWith = record.version === 1 && record.cameFrom !== null && row.verb === 'link'
    if (Number(row.number) > point.number && !(isWith && !links.has(row.link!))) continue
    if (row.verb === 'unlink' || !row.now) links.delete(row.link!)
    else links.set(row.link!, JSON.parse(row.now) as ChartLink)
  }
  const names = await namesAt(
    asking,
    [...links.values()].flatMap(link => [link.from, link.to]),
    point,
  )
  return [...links.values()].flatMap((link): LinkSeen[] => {
    const way = link.from === record.id ? 'out' : 'in'
    const id = way === 'out' ? link.to : link.from
    if (!names.there.has(id)) return []
    const other = names.seen.get(id) ?? null
    const kind = way === 'out' ? record.kind : other?.kind
    const definition = kind && asking.territory.link(kind, link.name)
    const says = (definition && (way === 'out' ? definition.says : definition.back)) || link.name
    return [{ ...link, values: other ? link.values : {}, way, says, other }]
  })
}

/** How records were called at a point: those that were there, and those of them this actor may see. */
async function namesAt(asking: Asking, ids: readonly string[], point: Point) {
  const today = await recordsById(asking, ids)
  const rows = await allIn<Row>(ids, list =>
    asking.store.read.all(
      `SELECT l.number, l.at, l.shape, l.record, l.verb, l.link, l.now FROM ledger AS l WHERE l.ws_id = ? AND l.record IN ${list.sql} AND l.link IS NULL AND l.verb IN ${recordVerbs} ORDER BY l.number`,
      [asking.workspace, ...list.params],
    ),
  )
  const there = new Set<string>()
  const seen = new Map<string, RecordName>()
  for (const [id, own] of Map.groupBy(rows, row => row.record)) {
    const row = own.findLast(one => Number(one.number) <= point.number) ?? own[0]!
    const past = pastOf(asking, row)
    if (!past || past.createdAt > point.at || past.archivedAt !== null) continue
    there.add(id)
    if (today.has(id) && maySee(asking.actor, past, asking.territory)) seen.set(id, nameOf(past))
  }
  return { there, seen }
}
