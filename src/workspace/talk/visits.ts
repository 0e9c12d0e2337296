import type { Visit } from '../../model/inbox.ts'
import { type Asking, stamp } from '../ground.ts'
import { newestNumber } from '../history.ts'
import { recordCalled } from '../read.ts'
import { insertRows } from '../statements.ts'

const most = 99

/** Notes that whoever asks looks at a record now, and says what others did to it since they looked last. */
export async function visit(asking: Asking, called: string): Promise<Visit> {
  const record = await recordCalled(asking, called)
  const { workspace, actor, store } = asking
  const number = await newestNumber(asking)
  const [last] = await store.read.all<{ number: number; at: string }>(
    'SELECT number, at FROM visits WHERE ws_id = ? AND member = ? AND record = ?',
    [workspace, actor.member, record.id],
  )
  const row = { member: actor.member, record: record.id, number, at: stamp(asking) }
  const again = ' ON CONFLICT (ws_id, member, record) DO UPDATE SET number = excluded.number, at = excluded.at'
  if (last?.number !== number) await store.global(tx => tx.write(insertRows('visits', workspace, [row], again)))
  if (!last) return { before: null, changes: 0 }
  const rows = await store.read.all<{ number: number }>(
    `SELECT number FROM ledger WHERE ws_id = ? AND record = ? AND number > ? AND actor <> ? LIMIT ${most}`,
    [workspace, record.id, last.number, actor.member],
  )
  return { before: last.at, changes: rows.length }
}
