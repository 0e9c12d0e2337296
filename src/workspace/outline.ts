import type { Touched } from '../model/affected.ts'
import { scopeOf } from '../model/allow.ts'
import { fitting } from '../model/assemble.ts'
import { same } from '../model/canonical.ts'
import type { Kind } from '../model/kind.ts'
import { type LivingGraph, livingGraph } from '../model/living-graph.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Ground } from './ground.ts'
import { type LinkRow, linkColumns, type RecordRow, readSeen, readSeenLink, recordColumns } from './rows.ts'
import { smallLinks, smallRecords } from './small-kinds.ts'
import { allIn } from './statements.ts'

/**
 * The shape of a workspace in memory: every record but bulk ones with its name and state, fields only where plans and
 * periods are read, and the links between them. It says what hangs on which bet, and follows the ledger.
 */
export interface Outline {
  /** Archived and private ones too. */
  records: Map<string, ChartRecord>
  /** What everybody may see. */
  graph: LivingGraph
}

/** The outline of records and links that are loaded already. */
export function outlineFrom(
  ground: Ground,
  whole: { records: readonly ChartRecord[]; links: readonly ChartLink[] },
): Outline {
  const outline: Outline = { records: new Map(), graph: livingGraph(fitting(ground.territory)) }
  for (const record of whole.records) {
    const kind = ground.territory.kinds.get(record.kind)
    place(ground, outline, kind && hasPlan(kind) ? record : { ...record, fields: {} })
  }
  for (const link of whole.links) outline.graph.join(link)
  return outline
}

/** Reads the whole outline. */
export async function outlineOf(ground: Ground): Promise<Outline> {
  const outline: Outline = { records: new Map(), graph: livingGraph(fitting(ground.territory)) }
  for await (const rows of smallRecords(ground, columnsFor)) {
    for (const row of rows) place(ground, outline, readSeen(row, ground.territory.kinds.get(row.kind)))
  }
  for await (const links of smallLinks(ground, outline.records.keys()))
    for (const link of links) outline.graph.join(link)
  return outline
}

/**
 * Brings the outline up to what was touched; gives the records around which what hangs on which bet may have changed, and
 * those that are only called otherwise.
 */
export async function refreshOutline(
  ground: Ground,
  outline: Outline,
  touched: Touched,
): Promise<{ moved: string[]; renamed: ChartRecord[] }> {
  const { territory, workspace, store } = ground
  const rows = await allIn<RecordRow>(
    touched.records.map(record => record.id),
    list =>
      store.read.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
        workspace,
        ...list.params,
      ]),
  )
  const found = new Map(rows.map(row => [row.id, row]))
  const appeared: string[] = []
  const renamed: ChartRecord[] = []
  const moved = new Set(touched.links.flatMap(link => [link.from, link.to]))
  for (const { id } of touched.records) {
    const row = found.get(id)
    const kind = row && territory.kinds.get(row.kind)
    const before = outline.graph.record(id)
    outline.records.delete(id)
    // a record may have been turned into one of the kinds that are not held here
    if (!kind || kind.bulk) outline.graph.drop(id)
    else if (place(ground, outline, readSeen(hasPlan(kind) ? row : { ...row, data: '{}' }, kind))) appeared.push(id)
    const now = outline.graph.record(id)
    if (before && (!now || now.kind !== before.kind)) outline.graph.drop(id)
    if (before && now && now.kind !== before.kind) {
      outline.graph.put(now)
      appeared.push(id)
    }
    if (!before !== !now || (before && now && reachesOtherwise(before, now, kind))) moved.add(id)
    if (before && now && before.title !== now.title) renamed.push(now)
  }
  await joinAround(ground, outline, appeared, touched.links)
  for (const id of appeared) {
    for (const link of outline.graph.out(id)) moved.add(link.to)
    for (const link of outline.graph.in(id)) moved.add(link.from)
  }
  return { moved: [...moved], renamed }
}

/** Puts links back around records that have appeared, and those that were made, changed or taken away. */
async function joinAround(
  ground: Ground,
  { graph }: Outline,
  appeared: readonly string[],
  links: Touched['links'],
): Promise<void> {
  for (const { from, name, to } of links) graph.part(from, name, to)
  const read = (column: 'from_id' | 'to_id', ids: readonly string[], names = '') =>
    allIn<LinkRow>(ids, list =>
      ground.store.read.all(
        `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${column} IN ${list.sql}${names} ORDER BY created_at, id`,
        [ground.workspace, ...list.params],
      ),
    )
  const made = await read('from_id', [...new Set([...appeared, ...links.map(link => link.from)])])
  for (const row of [...made, ...(await read('to_id', appeared))]) graph.join(readSeenLink(row))
}

/** Puts a record where it belongs; says whether it has newly appeared among what everybody may see. */
function place(ground: Ground, { records, graph }: Outline, record: ChartRecord): boolean {
  records.set(record.id, record)
  if (scopeOf(record, ground.territory) === 'all') return graph.put(record)
  graph.drop(record.id)
  return false
}

/** Whether a record may hang on another bet or weigh otherwise. */
function reachesOtherwise(before: ChartRecord, now: ChartRecord, kind: Kind | undefined): boolean {
  if (before.kind !== now.kind || before.state !== now.state) return true
  if (!kind || !hasPlan(kind)) return false
  const decisive = [kind.plan?.horizon, kind.period?.from, kind.period?.until]
  return decisive.some(name => name !== undefined && !same(before.fields[name], now.fields[name]))
}

const hasPlan = (kind: Kind): boolean => kind.plan !== undefined || kind.period !== undefined

const columnsFor = (kind: Kind): string =>
  hasPlan(kind) ? recordColumns : recordColumns.replace(' data,', " '{}' AS data,")
