import { maySee } from '../../model/allow.ts'
import { ownSystem } from '../../model/exporting/own-export.ts'
import type { Existing } from '../../model/importing/compare.ts'
import type { ChartRecord } from '../../model/record.ts'
import { sortKey } from '../../model/sort-key.ts'
import { kindIs } from '../../store/json-path.ts'
import type { Session } from '../../store/session.ts'
import type { Asking } from '../ground.ts'
import { type RecordRow, readRecord, recordColumns, seen } from '../rows.ts'
import { allIn } from '../statements.ts'

/** A record found for a row; hidden when the importing person may not see it. */
export type Found = Existing & { hidden: boolean }

interface Past {
  record: string
  number: number
  verb: string
  via: string
  batch: string
  undoes: string | null
  was: string | null
  now: string | null
}

/** The records that came from the system under these ids, with what imports had written into them. */
export async function existingOf(
  session: Session,
  asking: Asking,
  system: string,
  ids: readonly string[],
  batch: string | null,
): Promise<Map<string, Found>> {
  const own = system === ownSystem
  const where = own ? 'id IN' : 'from_system = ? AND from_id IN'
  const rows = await allIn<RecordRow>(ids, list =>
    session.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND ${where} ${list.sql}`, [
      asking.workspace,
      ...(own ? [] : [system]),
      ...list.params,
    ]),
  )
  const records = rows.map(row => readRecord(row, asking.territory.kinds.get(row.kind)))
  const pasts = await pastOf(
    session,
    asking,
    records.map(({ id }) => id),
  )
  return new Map(
    records.map(record => {
      const past = pasts.get(record.id) ?? []
      return [
        own ? record.id : record.cameFrom!.id,
        { ...found(record, past, batch), hidden: !maySee(asking.actor, record, asking.territory) },
      ]
    }),
  )
}

/** Records of a kind by title, as sorting sees it; the oldest where several share one. */
export async function titledAlready(
  session: Session,
  asking: Asking,
  kind: string,
  titles: readonly string[],
): Promise<Map<string, ChartRecord>> {
  const rows = await allIn<RecordRow>(titles.map(sortKey), list =>
    session.all(
      `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND ${kindIs(kind)} AND sort_title IN ${list.sql} AND archived_at IS NULL ORDER BY seq DESC`,
      [asking.workspace, ...list.params],
    ),
  )
  const records = rows.map(row => readRecord(row, asking.territory.kinds.get(row.kind)))
  return new Map(
    records
      .filter(record => maySee(asking.actor, record, asking.territory))
      .map(record => [sortKey(record.title), seen(record)]),
  )
}

async function pastOf(session: Session, asking: Asking, ids: readonly string[]): Promise<Map<string, Past[]>> {
  const rows = await allIn<Past>(ids, list =>
    session.all(
      `SELECT record, number, verb, via, batch, undoes, was, now FROM ledger WHERE ws_id = ? AND record IN ${list.sql} AND link IS NULL AND verb IN ('create', 'update', 'archive') AND (via = 'import' OR undoes IS NOT NULL OR verb = 'archive')`,
      [asking.workspace, ...list.params],
    ),
  )
  // sorted here: asked of the engine, it walks the whole ledger in order of number
  rows.sort((a, b) => a.number - b.number)
  return Map.groupBy(rows, row => row.record)
}

function found(record: ChartRecord, past: readonly Past[], batch: string | null): Existing {
  const cancelled = new Set<string>()
  for (const row of past.toReversed()) if (row.undoes && !cancelled.has(row.batch)) cancelled.add(row.undoes)
  let base: Existing['base'] = null
  for (const row of past) {
    if (row.via !== 'import' || !row.now || row.verb === 'archive') continue
    if (row.verb === 'update' && cancelled.has(row.batch)) continue
    base = written(base, row)
  }
  const archive = record.archivedAt === null ? undefined : past.findLast(row => row.verb === 'archive')
  return {
    record,
    base,
    archivedBy: record.archivedAt === null ? null : archive?.undoes ? 'undo' : 'somebody',
    madeNow: record.archivedAt === null && past.some(row => row.verb === 'create' && row.batch === batch),
  }
}

// an import's row says all values after it, but only those it changed were the file's
function written(base: Existing['base'], { verb, was, now }: Past): Existing['base'] {
  const after = JSON.parse(now!) as ChartRecord
  if (verb === 'create' || !base) return verb === 'create' ? after : base
  const changed = JSON.parse(was ?? '{}') as Partial<ChartRecord>
  const fields = { ...base.fields }
  for (const name of Object.keys(changed.fields ?? {})) fields[name] = after.fields[name] ?? null
  const common = Object.fromEntries(
    Object.keys(changed)
      .filter(name => name !== 'fields')
      .map(name => [name, after[name as keyof ChartRecord]]),
  )
  return { ...base, ...common, fields }
}
