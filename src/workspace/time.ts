import { maySee } from '../model/allow.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Asking } from './ground.ts'
import { recordCalled } from './read.ts'
import { upgrade } from './rows.ts'

const recordVerbs = "('create', 'update', 'archive', 'restore', 'turn', 'merge')"

/** A record as it was on a day (its end, UTC), at a moment, or at a ledger number: one look-up in the ledger. */
export async function readAt(asking: Asking, called: string, when: string): Promise<ChartRecord> {
  const record = await recordCalled(asking, called)
  const [condition, value] = pointIn(when)
  const [row] = await asking.store.read.all<{ now: string | null; shape: number }>(
    `SELECT now, shape FROM ledger WHERE ws_id = ? AND record = ? AND link IS NULL AND verb IN ${recordVerbs} AND ${condition} ORDER BY number DESC LIMIT 1`,
    [asking.workspace, record.id, value],
  )
  if (!row?.now)
    throw new Problem('unknown', `${record.key} did not exist then.`, { when: `not before ${record.createdAt}` })
  const past = JSON.parse(row.now) as ChartRecord
  if (!maySee(asking.actor, past, asking.territory)) throw new Problem('unknown', `There is no record ${called} here.`)
  const kind = asking.territory.kinds.get(past.kind)
  return kind ? { ...past, fields: upgrade(past.fields, row.shape, kind) } : past
}

/** A day (its end, UTC), a moment or a ledger number as a condition on the ledger. */
export function pointIn(when: string): [string, string | number] {
  if (/^\d{1,15}$/.test(when)) return ['number <= ?', Number(when)]
  if (/^\d{4}-\d{2}-\d{2}$/.test(when) && !Number.isNaN(Date.parse(when))) return ['at <= ?', `${when}T23:59:59.999Z`]
  const moment = new Date(when)
  if (Number.isNaN(moment.getTime()))
    throw new Problem('invalid', 'Name a day (2026-03-31), a moment (2026-03-31T10:00:00Z) or a ledger number.', {
      when: 'a day, a moment or a number',
    })
  return ['at <= ?', moment.toISOString()]
}
