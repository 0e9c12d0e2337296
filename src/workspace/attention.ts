import { Problem } from '../model/problem.ts'
import type { AreaAttention } from '../model/team.ts'
import { type Asking, stamp } from './ground.ts'
import { insertRows } from './statements.ts'

const longest = 12
const mostAtOnce = 1_000

/** Where whoever asks changed, decided or read of late; it is worked out for them alone and nobody else may ask for it. */
export async function attention(asking: Asking, given = 4): Promise<{ weeks: number; areas: AreaAttention[] }> {
  const weeks = Math.min(Math.max(Math.round(given), 1), longest)
  const since = new Date(asking.now() - weeks * 7 * 86_400_000).toISOString()
  const who = [asking.workspace, asking.actor.member] as const
  const [made, read] = await Promise.all([
    asking.store.read.all<{ kind: string; day: string; changed: number; decided: number }>(
      `SELECT kind, MAX(at) AS day, COUNT(*) AS changed, SUM(CASE WHEN verb = 'update' AND was LIKE '%"state":%' THEN 1 ELSE 0 END) AS decided
       FROM ledger WHERE ws_id = ? AND actor = ? AND at >= ? AND undoes IS NULL GROUP BY kind`,
      [...who, since],
    ),
    asking.store.read.all<{ area: string; day: string; times: number }>(
      'SELECT area, MAX(day) AS day, SUM(times) AS times FROM reading WHERE ws_id = ? AND member = ? AND day >= ? GROUP BY area',
      [...who, since.slice(0, 10)],
    ),
  ])
  const areas = asking.territory.areas.map((area): AreaAttention => {
    const own = made.filter(row => asking.territory.areaOf.get(row.kind)?.id === area.id)
    const seen = read.find(row => row.area === area.id)
    const days = [...own.map(row => row.day.slice(0, 10)), ...(seen ? [seen.day] : [])].sort()
    return {
      area: area.id,
      changed: own.reduce((sum, row) => sum + Number(row.changed), 0),
      decided: own.reduce((sum, row) => sum + Number(row.decided), 0),
      read: Number(seen?.times ?? 0),
      last: days.at(-1) ?? null,
    }
  })
  return { weeks, areas }
}

/** Counts what somebody has read today, by area: one small row a day and area, theirs alone. */
export async function noteReading(asking: Asking, areas: Readonly<Record<string, number>>): Promise<{ noted: number }> {
  const rows = Object.entries(areas).map(([area, times]) => {
    if (!asking.territory.areas.some(one => one.id === area))
      throw new Problem('invalid', `There is no area ${area}.`, { areas: 'ids of areas' })
    if (!Number.isInteger(times) || times < 1 || times > mostAtOnce)
      throw new Problem('invalid', `Readings are counted from 1 to ${mostAtOnce}.`, { areas: 'whole numbers' })
    return { member: asking.actor.member, area, day: stamp(asking).slice(0, 10), times }
  })
  const again = ' ON CONFLICT (ws_id, member, area, day) DO UPDATE SET times = reading.times + excluded.times'
  if (rows.length > 0) await asking.store.global(tx => tx.write(insertRows('reading', asking.workspace, rows, again)))
  return { noted: rows.reduce((sum, row) => sum + row.times, 0) }
}
