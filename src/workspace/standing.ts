import type { LedgerRow } from '../model/ledger.ts'
import type { Tx } from '../store/session.ts'
import { type CommentRow, commentColumns, readComment } from './comment-rows.ts'
import type { Asking } from './ground.ts'
import type { Standing } from './inverse.ts'
import { type RecordRow, readRecord, recordColumns, type StoredRecord } from './rows.ts'
import { allIn } from './statements.ts'

const ofComment: ReadonlySet<string> = new Set(['recomment', 'resolve', 'reopen'])

/** What stands now of all that some ledger rows are about, few statements for all of them. */
export async function standingOf(
  { workspace, territory }: Asking,
  tx: Tx,
  rows: readonly LedgerRow[],
): Promise<{ records: Map<string, StoredRecord>; of(row: LedgerRow): Standing }> {
  const read = <T>(columns: string, table: string, ids: readonly string[]) =>
    allIn<T>(ids, list =>
      tx.all(`SELECT ${columns} FROM ${table} WHERE ws_id = ? AND id IN ${list.sql}`, [workspace, ...list.params]),
    )
  const found = await read<RecordRow>(
    recordColumns,
    'records',
    rows.map(row => row.record),
  )
  const links = await read<{ id: string; data: string }>(
    'id, data',
    'links',
    rows.flatMap(row => row.link ?? []),
  )
  const said = await read<CommentRow>(
    commentColumns,
    'comments',
    rows.flatMap(row => (ofComment.has(row.verb) && row.now ? [String(row.now.id)] : [])),
  )
  const records = new Map(found.map(row => [row.id, readRecord(row, territory.kinds.get(row.kind))]))
  const values = new Map(links.map(link => [link.id, JSON.parse(link.data) as Record<string, unknown>]))
  const comments = new Map(said.map(row => [row.id, readComment(row)]))
  return {
    records,
    of: row => ({
      record: records.get(row.record),
      link: row.link ? values.get(row.link) : undefined,
      comment: comments.get(String(row.now?.id)),
    }),
  }
}
