import type { Tx } from '../../store/session.ts'
import { allIn } from '../statements.ts'
import type { ToldRow } from './keep-told.ts'

/** An item that stands in an inbox and nobody has read. */
interface Unread {
  member: string
  record: string
  batch: string
  number: number
  sort: string
}

/** What remains to be told once undoing is taken into account, and which items leave inboxes by it. */
export interface Settled {
  rows: readonly ToldRow[]
  leave: readonly Unread[]
}

/**
 * What was undone before somebody read it leaves their inbox, and its undoing is no news to them either; a redo tells
 * again. Whoever has read it hears of the undoing as of any change.
 */
export async function settled(tx: Tx, workspace: string, rows: readonly ToldRow[]): Promise<Settled> {
  const undone = rows.flatMap(({ row }) => row.undoes ?? [])
  if (undone.length === 0) return { rows, leave: [] }
  const unread = await allIn<Unread>(undone, list =>
    tx.all(
      `SELECT member, record, batch, number, sort FROM inbox WHERE ws_id = ? AND batch IN ${list.sql} AND read_at IS NULL`,
      [workspace, ...list.params],
    ),
  )
  let pending: readonly ToldRow[] = []
  const leave = new Set<Unread>()
  for (const one of rows) {
    const { undoes } = one.row
    const inInbox = unread.filter(
      item =>
        item.member === one.member && item.batch === undoes && (item.record === one.record || item.sort === 'many'),
    )
    const isUndone = (other: ToldRow) =>
      other.member === one.member && other.record === one.record && other.row.batch === undoes
    if (undoes !== null && (inInbox.length > 0 || pending.some(isUndone))) {
      for (const item of inInbox) leave.add(item)
      pending = pending.filter(other => !isUndone(other))
    } else pending = [...pending, one]
  }
  return { rows: pending, leave: [...leave] }
}
