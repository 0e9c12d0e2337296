import type { InboxMark } from '../../model/inbox.ts'
import { Problem } from '../../model/problem.ts'
import type { Bound } from '../../store/session.ts'
import { type Asking, stamp } from '../ground.ts'

const kept = 30 * 86_400_000

interface Given {
  items: readonly number[]
  as: InboxMark
  /** The day until which they sleep. */
  until?: string | undefined
}

/** Marks items of one's own inbox; which they were is said, so that it can be taken back. */
export async function markInbox(asking: Asking, { items, as, until }: Given): Promise<{ marked: number }> {
  if (as === 'snoozed' && !/^\d{4}-\d{2}-\d{2}$/.test(until ?? ''))
    throw new Problem('invalid', 'Say until which day it sleeps, such as 2026-03-31.', { until: 'a day' })
  const numbers = [...new Set(items)]
  if (numbers.length === 0) return { marked: 0 }
  const now = stamp(asking)
  const values = valuesOf(as, now, until ?? null)
  const columns = Object.keys(values)
  const who = [asking.workspace, asking.actor.member] as const
  const marked = await asking.store.global(async tx => {
    const there = await tx.all<{ number: number }>(
      `SELECT number FROM inbox WHERE ws_id = ? AND member = ? AND number IN (${numbers.map(() => '?').join(', ')})`,
      [...who, ...numbers],
    )
    if (there.length > 0)
      await tx.write([
        {
          sql: `UPDATE inbox SET ${columns.map(column => `${column} = ?`).join(', ')}
            WHERE ws_id = ? AND member = ? AND number IN (${there.map(() => '?').join(', ')})`,
          params: [...Object.values(values), ...who, ...there.map(({ number }) => number)],
        },
      ])
    const old = new Date(asking.now() - kept).toISOString()
    await tx.write([{ sql: 'DELETE FROM inbox WHERE ws_id = ? AND member = ? AND done_at < ?', params: [...who, old] }])
    return there.length
  })
  return { marked }
}

function valuesOf(as: InboxMark, now: string, until: string | null): Record<string, Bound> {
  switch (as) {
    case 'read':
      return { read_at: now }
    case 'unread':
      return { read_at: null, done_at: null }
    case 'done':
      return { read_at: now, done_at: now, snoozed_until: null }
    case 'snoozed':
      // it comes back as new
      return { read_at: null, done_at: null, snoozed_until: until }
    case 'open':
      return { done_at: null, snoozed_until: null }
  }
}
