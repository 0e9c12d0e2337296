import type { FollowsBecause } from '../../model/inbox.ts'
import type { LedgerRow } from '../../model/ledger.ts'
import type { Telling } from '../../model/telling.ts'
import type { Bound, Tx, Write } from '../../store/session.ts'
import type { Ground } from '../ground.ts'
import { insertRows } from '../statements.ts'
import { settled } from './settle-told.ts'

/** What a stretch of the ledger leaves in inboxes. */
export interface Told {
  /** The ledger number it begins with, and the last one it holds. */
  from: number
  upTo: number
  rows: readonly ToldRow[]
  follows: readonly { member: string; record: string; because: FollowsBecause; at: string }[]
  /** Comments that were taken back. */
  gone: readonly string[]
}

/** One thing that one person is told. */
export interface ToldRow extends Telling {
  row: LedgerRow
  comment: string | null
}

/** More than this many things of one batch come as one line. */
const many = 8
/** An inbox holds so many items; the oldest go. */
const most = 1_000

/** Writes what was told and how far, unless another node was quicker. */
export async function keepTold(ground: Ground, told: Told): Promise<void> {
  const { workspace, store } = ground
  await store.command(workspace, async tx => {
    const [at] = await tx.all<{ told: number }>('SELECT told FROM counters WHERE ws_id = ?', [workspace])
    if (!at || at.told !== told.from) return
    const { rows, leave } = await settled(tx, workspace, told.rows)
    await tx.write([
      ...leave.map(({ member, number }) => ({
        sql: 'DELETE FROM inbox WHERE ws_id = ? AND member = ? AND number = ?',
        params: [workspace, member, number],
      })),
      ...(await gathered(tx, workspace, rows)),
      ...followWrites(workspace, told),
      { sql: 'UPDATE counters SET told = ? WHERE ws_id = ?', params: [told.upTo + 1, workspace] },
    ])
    const gone = told.gone.map(comment => ({
      sql: 'DELETE FROM inbox WHERE ws_id = ? AND comment = ?',
      params: [workspace, comment],
    }))
    if (gone.length > 0) await tx.write(gone)
    const members = new Set(told.rows.map(({ member }) => member))
    if (members.size > 0) await tx.write([...members].map(member => trim(workspace, member)))
  })
}

/** The rows as they are written; what an import or a change of very many brings comes as one line a person. */
async function gathered(tx: Tx, workspace: string, rows: readonly ToldRow[]): Promise<Write[]> {
  const byBatch = Map.groupBy(rows, one => `${one.member} ${one.row.batch}`)
  const single: Record<string, Bound>[] = []
  const writes: Write[] = []
  for (const group of byBatch.values()) {
    const first = group[0]!
    if (first.row.via !== 'import' && group.length <= many) {
      single.push(...group.map(one => rowOf(one, one.sort, 1)))
      continue
    }
    const [before] = await tx.all<{ number: number }>(
      "SELECT number FROM inbox WHERE ws_id = ? AND member = ? AND batch = ? AND sort = 'many'",
      [workspace, first.member, first.row.batch],
    )
    if (before)
      writes.push({
        sql: 'UPDATE inbox SET count = count + ?, read_at = NULL, done_at = NULL WHERE ws_id = ? AND member = ? AND number = ?',
        params: [group.length, workspace, first.member, before.number],
      })
    else single.push(rowOf(first, 'many', group.length))
  }
  return [...insertRows('inbox', workspace, single, ' ON CONFLICT (ws_id, member, number) DO NOTHING'), ...writes]
}

const rowOf = ({ member, record, row, comment }: ToldRow, sort: string, count: number): Record<string, Bound> => ({
  member,
  number: row.number,
  record,
  sort,
  comment: sort === 'many' ? null : comment,
  batch: row.batch,
  at: row.at,
  count,
  read_at: null,
  done_at: null,
  snoozed_until: null,
})

/** Whoever says something on what they left follows it again; whoever muted it does not. */
function followWrites(workspace: string, { follows }: Told): Write[] {
  const first = new Map(follows.map(one => [`${one.member} ${one.record}`, one]))
  const again = " ON CONFLICT (ws_id, member, record) DO UPDATE SET state = 'follows' WHERE follows.state = 'left'"
  return insertRows(
    'follows',
    workspace,
    [...first.values()].map(({ member, record, because, at }) => ({ member, record, state: 'follows', because, at })),
    again,
  )
}

const trim = (workspace: string, member: string): Write => ({
  sql: `DELETE FROM inbox WHERE ws_id = ? AND member = ? AND number <= (
    SELECT number FROM inbox WHERE ws_id = ? AND member = ? ORDER BY number DESC LIMIT 1 OFFSET ${most})`,
  params: [workspace, member, workspace, member],
})
