import { maySee } from '../model/allow.ts'
import type { Detail, FindingSeen, LinkSeen, RecordName } from '../model/answers.ts'
import type { Attachment, Comment } from '../model/change.ts'
import { isId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Bound, Session } from '../store/session.ts'
import type { Asking } from './ground.ts'
import {
  type LinkRow,
  linkColumns,
  type RecordRow,
  readLink,
  readRecord,
  recordColumns,
  type StoredLink,
  type StoredRecord,
  seen,
  seenLink,
} from './rows.ts'
import { allIn } from './statements.ts'

/** The condition that leaves out what this actor may not see; `maySee` decides again over what comes back. */
export function visible(asking: Asking): { sql: string; params: Bound[] } {
  const { actor } = asking
  const teams =
    actor.teams.length > 0 ? ` OR (audience = 'team' AND team IN (${actor.teams.map(() => '?').join(', ')}))` : ''
  return {
    sql: `(audience IN ('company', 'customers') OR owner = ? OR created_by = ?${teams})`,
    params: [actor.member, actor.member, ...actor.teams],
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
  if (!record) throw new Problem('unknown', `There is no record ${called} here.`, { id: 'no such record' })
  return record
}

/** What chips and links need of a record. */
export const nameOf = ({ id, key, kind, title, state }: ChartRecord): RecordName => ({ id, key, kind, title, state })

/** One record with its links, comments, attachments and findings. */
export async function readDetail(
  asking: Asking,
  called: string,
  findings: (id: string) => Promise<readonly FindingSeen[]>,
): Promise<Detail> {
  const record = await recordCalled(asking, called)
  const [links, comments, attachments, found] = await Promise.all([
    linksSeen(asking, record),
    commentsOf(asking, record.id),
    attachmentsOf(asking, record.id),
    findings(record.id),
  ])
  return { record: seen(record), links, comments, attachments, findings: found, may: verbsFor(asking, record) }
}

/** The links of a record from both ends; an end that may not be seen has no name. */
export async function linksSeen(asking: Asking, record: StoredRecord, most = 500): Promise<LinkSeen[]> {
  const read = (column: string) =>
    asking.store.read.all<LinkRow>(
      `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${column} = ? ORDER BY created_at, id LIMIT ${most}`,
      [asking.workspace, record.id],
    )
  const [leaving, reaching] = await Promise.all([read('from_id'), read('to_id')])
  const others = await recordsById(asking, [...leaving.map(link => link.to_id), ...reaching.map(link => link.from_id)])
  const seenFrom = (link: StoredLink, way: 'out' | 'in'): LinkSeen[] => {
    const other = others.get(way === 'out' ? link.to : link.from)
    if (other?.archivedAt) return []
    const definition = asking.territory.link(link.fromKind, link.name)
    const says = (way === 'out' ? definition?.says : definition?.back) ?? link.name
    return [{ ...seenLink(link), values: other ? link.values : {}, way, says, other: other ? nameOf(other) : null }]
  }
  return [
    ...leaving.flatMap(row => seenFrom(readLink(row), 'out')),
    ...reaching.flatMap(row => seenFrom(readLink(row), 'in')),
  ]
}

async function commentsOf(asking: Asking, id: string): Promise<Comment[]> {
  const rows = await asking.store.read.all<{
    id: string
    record: string
    text: string
    answers: string | null
    by_member: string
    at: string
  }>('SELECT id, record, text, answers, by_member, at FROM comments WHERE ws_id = ? AND record = ? ORDER BY at, id', [
    asking.workspace,
    id,
  ])
  return rows.map(({ record, by_member, ...row }) => ({ ...row, on: record, by: by_member }))
}

async function attachmentsOf(asking: Asking, id: string): Promise<Attachment[]> {
  const rows = await asking.store.read.all<{
    id: string
    record: string
    name: string
    type: string
    size: number
    hash: string
    by_member: string
    at: string
  }>(
    'SELECT id, record, name, type, size, hash, by_member, at FROM attachments WHERE ws_id = ? AND record = ? ORDER BY at, id',
    [asking.workspace, id],
  )
  return rows.map(({ record, by_member, ...row }) => ({ ...row, on: record, by: by_member }))
}

async function idOfKey(asking: Asking, called: string): Promise<string | undefined> {
  const [row] = await asking.store.read.all<{ id: string }>('SELECT id FROM keys WHERE ws_id = ? AND key = ?', [
    asking.workspace,
    called.toUpperCase(),
  ])
  return row?.id
}

function verbsFor(asking: Asking, record: ChartRecord): string[] {
  const { scopes } = asking.actor
  if (!scopes.includes('write')) return scopes.includes('comment') ? ['comment'] : []
  const verbs = [
    'update',
    'link',
    'unlink',
    'turn',
    'comment',
    'attach',
    record.archivedAt === null ? 'archive' : 'restore',
  ]
  return scopes.includes('admin') ? [...verbs, 'erase'] : verbs
}
