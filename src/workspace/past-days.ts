import type { ChangeDay, ChangeDays } from '../model/past.ts'
import type { Asking } from './ground.ts'
import { beganAt } from './past-map.ts'
import { pointAt } from './past-point.ts'
import { visible } from './read.ts'

/** How far back days are told where nobody says from when. */
const longest = 400 * 86_400_000

/**
 * How much happened on each day, as far as this actor may see what it happened to. What was brought in counts on the
 * day it was made elsewhere; that it was brought in is no change.
 */
export async function changeDays(asking: Asking, from?: string): Promise<ChangeDays> {
  const { store, workspace } = asking
  const seeing = visible(asking)
  const start = await pointAt(asking, from ?? new Date(asking.now() - longest).toISOString())
  const seen = [workspace, ...seeing.params]
  const [made, changed, began] = await Promise.all([
    store.read.all<{ day: string; n: number }>(
      `SELECT substr(created_at, 1, 10) AS day, COUNT(*) AS n FROM records WHERE ws_id = ? AND ${seeing.sql} AND created_at >= ? GROUP BY substr(created_at, 1, 10)`,
      [...seen, start.at],
    ),
    store.read.all<{ day: string; n: number }>(
      `SELECT substr(at, 1, 10) AS day, COUNT(*) AS n FROM ledger WHERE ws_id = ? AND number > ? AND verb NOT IN ('create', 'reveal', 'hide') AND via <> 'import' AND record IN (SELECT id FROM records WHERE ws_id = ? AND ${seeing.sql}) GROUP BY substr(at, 1, 10)`,
      [workspace, start.number, ...seen],
    ),
    beganAt(asking),
  ])
  const days = new Map<string, ChangeDay>()
  const add = (day: string, part: Partial<ChangeDay>) =>
    days.set(day, { day, came: 0, changed: 0, ...days.get(day), ...part })
  for (const { day, n } of made) add(day, { came: Number(n) })
  for (const { day, n } of changed) add(day, { changed: Number(n) })
  return { began, days: [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1)) }
}
