import { maySee } from '../model/allow.ts'
import type { RecordName } from '../model/answers.ts'
import { isId } from '../model/id.ts'
import { isOpen } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import { kindIs } from '../store/json-path.ts'
import type { Bound, Session } from '../store/session.ts'
import type { Asking } from './ground.ts'
import { type RecordRow, readRecord, recordColumns, type StoredRecord } from './rows.ts'
import { allIn } from './statements.ts'

/** The condition that leaves out what this actor may not see; `maySee` decides again over what comes back. */
export function visible(asking: Asking): { sql: string; params: Bound[] } {
  const { actor, territory } = asking
  const teams =
    actor.teams.length > 0 ? ` OR (audience = 'team' AND team IN (${actor.teams.map(() => '?').join(', ')}))` : ''
  const secret = [...territory.kinds.values()].filter(kind => kind.seenBy)
  const closed = secret.map(kind => Object.keys(kind.states).filter(state => !isOpen(kind, state)))
  const opened = secret.map(
    (kind, at) =>
      ` AND NOT (${kindIs(kind.word)} AND created_by <> ? AND state NOT IN (${closed[at]!.map(() => '?').join(', ') || "''"}))`,
  )
  const own = actor.role === 'guest' ? '' : ' OR owner = ? OR created_by = ?'
  return {
    sql: `(audience IN ('company', 'customers')${own}${teams})${opened.join('')}`,
    params: [
      ...(own === '' ? [] : [actor.member, actor.member]),
      ...actor.teams,
      ...closed.flatMap(states => [actor.member, ...states]),
    ],
  }
}

/** Rows as records, without those this actor may not see. */
export function seenRecords(asking: Asking, rows: readonly RecordRow[]): StoredRecord[] {
  return rows
    .map(row => readRecord(row, asking.territory.kinds.get(row.kind)))
    .filter(record => maySee(asking.actor, record, asking.territory))
}

/** Records by id, archived ones too, as far as the actor may see them. */
export async function recordsById(
  asking: Asking,
  ids: Iterable<string>,
  session: Session = asking.store.read,
): Promise<Map<string, StoredRecord>> {
  const rows = await allIn<RecordRow>(ids, list =>
    session.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
      asking.workspace,
      ...list.params,
    ]),
  )
  return new Map(seenRecords(asking, rows).map(record => [record.id, record]))
}

/** The record by id or key; old keys work for ever. Unknown also where it may not be seen. */
export async function recordCalled(asking: Asking, called: string): Promise<StoredRecord> {
  const id = isId(called) ? called : await idOfKey(asking, called)
  const record = id === undefined ? undefined : (await recordsById(asking, [id])).get(id)
  // the key of what was merged leads on to what it was merged into; its id is still its own
  const onward = record && record.archivedAt !== null && !isId(called) ? await mergedInto(asking, record.id) : undefined
  if (onward !== undefined) return recordCalled(asking, onward)
  if (!record) throw new Problem('unknown', `There is no record ${called} here.`, { id: 'no such record' })
  return record
}

/** What chips and links need of a record. */
export const nameOf = ({ id, key, kind, title, state }: ChartRecord): RecordName => ({ id, key, kind, title, state })

async function idOfKey(asking: Asking, called: string): Promise<string | undefined> {
  const [row] = await asking.store.read.all<{ id: string }>('SELECT id FROM keys WHERE ws_id = ? AND key = ?', [
    asking.workspace,
    called.toUpperCase(),
  ])
  return row?.id
}

/** What a record in the trash was merged into, where that is how it came there. */
export async function mergedInto(asking: Asking, id: string): Promise<string | undefined> {
  const rows = await asking.store.read.all<MergeRow>(
    `SELECT verb, other, undoes FROM ledger WHERE ws_id = ? AND record = ? AND link IS NULL AND verb IN ${mergeVerbs} ORDER BY number`,
    [asking.workspace, id],
  )
  const into = intoOf(rows)
  if (into === null) return undefined
  const last = (await recordsById(asking, [into])).get(into)
  if (!last) return undefined
  return last.archivedAt === null ? last.id : ((await mergedInto(asking, last.id)) ?? last.id)
}

/** The verbs that say whether a record was merged into another one and is still. */
export const mergeVerbs = "('archive', 'restore', 'merge')"

/** What the ledger says of that. */
export interface MergeRow {
  verb: string
  other: string | null
  undoes: string | null
}

/** What a record stands merged into, by its rows in their order. */
export function intoOf(rows: readonly MergeRow[]): string | null {
  let [into, before]: [string | null, string | null] = [null, null]
  for (const row of rows) {
    if (row.verb === 'merge') into = row.other
    else if (row.verb === 'restore') [into, before] = [null, into]
    // a merge that was undone is done again by putting the record back into the trash
    else into = row.undoes === null ? null : before
  }
  return into
}
