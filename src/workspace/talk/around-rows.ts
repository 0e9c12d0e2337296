import { isOpen } from '../../model/kind.ts'
import type { LedgerRow } from '../../model/ledger.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { Around } from '../../model/telling.ts'
import type { Ground } from '../ground.ts'
import {
  type LinkRow,
  linkColumns,
  type RecordRow,
  readLink,
  readRecord,
  recordColumns,
  type StoredLink,
} from '../rows.ts'
import { allIn } from '../statements.ts'
import { type FollowRow, followersOf, followRows, type Listener } from './people-told.ts'

/** All that is asked about the surroundings of some ledger rows, with the follow rows it was worked out from. */
export interface Surrounded extends Around {
  follow(record: string, member: string): FollowRow | undefined
}

/** Reads what lies around some ledger rows, few statements for all of them. */
export async function aroundRows(
  ground: Ground,
  rows: readonly LedgerRow[],
  people: ReadonlyMap<string, Listener>,
): Promise<Surrounded> {
  const moved = rows.filter(row => row.verb === 'update' && row.was !== null && 'state' in row.was)
  const ids = new Set(rows.flatMap(row => (row.other ? [row.record, row.other] : [row.record])))
  const [telling, needed, threads] = await Promise.all([
    linksThat(ground, 'from_id', moved, link => link.tells === true),
    linksThat(ground, 'to_id', moved, link => link.must !== undefined),
    threadsIn(ground, rows),
  ])
  for (const link of [...telling, ...needed]) ids.add(link.from).add(link.to)
  const [records, follows] = await Promise.all([allRecords(ground, ids), followRows(ground, ids)])
  const followed = Map.groupBy(follows, ({ record }) => record)
  return {
    record: id => records.get(id),
    followers: record => [...followersOf(record, followed.get(record.id) ?? [], people).keys()],
    follow: (record, member) => followed.get(record)?.find(row => row.member === member),
    inThread: comment => threads.get(comment) ?? [],
    informed: record =>
      telling.filter(link => link.from === record).flatMap(link => personsOf(ground, records.get(link.to))),
    needing: record =>
      needed.flatMap(link => {
        const start = link.to === record ? records.get(link.from) : undefined
        const kind = start && ground.territory.kinds.get(start.kind)
        const must = kind?.links[link.name]?.must
        return start && kind && must && link.values[must] === true && isOpen(kind, start.state) ? [start] : []
      }),
  }
}

/** Links of the definitions asked for that leave or reach what was moved. */
async function linksThat(
  { workspace, store, territory }: Ground,
  end: 'from_id' | 'to_id',
  moved: readonly LedgerRow[],
  isAsked: (link: { tells?: boolean | undefined; must?: string | undefined }) => boolean,
): Promise<StoredLink[]> {
  const names = new Set(
    [...territory.kinds.values()].flatMap(kind =>
      Object.entries(kind.links).flatMap(([name, link]) => (isAsked(link) ? [name] : [])),
    ),
  )
  if (names.size === 0) return []
  const slots = [...names].map(() => '?').join(', ')
  const rows = await allIn<LinkRow>(
    moved.map(row => row.record),
    list =>
      store.read.all(
        `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${end} IN ${list.sql} AND name IN (${slots})`,
        [workspace, ...list.params, ...names],
      ),
  )
  return rows.map(readLink)
}

/** Members whose names stand in the person fields of a record. */
function personsOf({ territory }: Ground, record: ChartRecord | undefined): string[] {
  const fields = record ? (territory.kinds.get(record.kind)?.fields ?? {}) : {}
  return Object.entries(fields).flatMap(([name, { type }]) => {
    const value = type === 'person' ? record?.fields[name] : undefined
    return typeof value === 'string' ? [value] : []
  })
}

/** Who wrote in the threads that these rows are about, by the comment that began each. */
async function threadsIn({ workspace, store }: Ground, rows: readonly LedgerRow[]): Promise<Map<string, string[]>> {
  const begun = rows.flatMap(({ verb, now }) =>
    verb === 'comment' && typeof now?.answers === 'string'
      ? [now.answers]
      : verb === 'resolve' || verb === 'reopen'
        ? [String(now?.id)]
        : [],
  )
  const on = rows.filter(({ now }) => begun.includes(String(now?.answers)) || begun.includes(String(now?.id)))
  const said = await allIn<{ id: string; answers: string | null; by_member: string }>(
    on.map(row => row.record),
    list =>
      store.read.all(`SELECT id, answers, by_member FROM comments WHERE ws_id = ? AND record IN ${list.sql}`, [
        workspace,
        ...list.params,
      ]),
  )
  const writers = new Map<string, string[]>()
  for (const { id, answers, by_member: by } of said) {
    const thread = answers ?? id
    if (begun.includes(thread)) writers.set(thread, [...(writers.get(thread) ?? []), by])
  }
  return writers
}

/** Records whoever may see them: whom they concern is decided for each person afterwards. */
async function allRecords(
  { workspace, store, territory }: Ground,
  ids: Iterable<string>,
): Promise<Map<string, ChartRecord>> {
  const rows = await allIn<RecordRow>(ids, list =>
    store.read.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
      workspace,
      ...list.params,
    ]),
  )
  return new Map(rows.map(row => [row.id, readRecord(row, territory.kinds.get(row.kind))]))
}
