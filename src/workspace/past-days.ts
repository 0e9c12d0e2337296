import type { ChangeDay, ChangeDays } from '../model/past.ts'
import { Problem } from '../model/problem.ts'
import type { Asking } from './ground.ts'
import { beganAt } from './past-map.ts'
import { pointAt } from './past-point.ts'
import { visible } from './read.ts'

/** How far back days are told where nobody says from when. */
const longest = 400 * 86_400_000

/** Signs of a moment that its ten minutes are told by; nearly every zone's midnight lies between two of them. */
const part = 15

/** The day in a zone that so many minutes of UTC belong to. */
function daysIn(zone: string): (part: string) => string {
  if (zone === 'UTC') return text => text.slice(0, 10)
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    return text => format.format(new Date(`${text}0:00Z`))
  } catch {
    throw new Problem('invalid', `There is no time zone “${zone}”; name one such as Europe/Berlin.`, {
      zone: 'a time zone',
    })
  }
}

/**
 * How much happened on each day, as far as this actor may see what it happened to. What was brought in counts on the
 * day it was made elsewhere; that it was brought in is no change.
 */
export async function changeDays(
  asking: Asking,
  { from, zone = 'UTC' }: { from?: string | undefined; zone?: string | undefined },
): Promise<ChangeDays> {
  const dayOf = daysIn(zone)
  const { store, workspace } = asking
  const seeing = visible(asking)
  const start = await pointAt(asking, from ?? new Date(asking.now() - longest).toISOString())
  const seen = [workspace, ...seeing.params]
  const [made, changed, began] = await Promise.all([
    store.read.all<{ part: string; n: number }>(
      `SELECT substr(created_at, 1, ${part}) AS part, COUNT(*) AS n FROM records WHERE ws_id = ? AND ${seeing.sql} AND created_at >= ? GROUP BY substr(created_at, 1, ${part})`,
      [...seen, start.at],
    ),
    store.read.all<{ part: string; n: number }>(
      `SELECT substr(at, 1, ${part}) AS part, COUNT(*) AS n FROM ledger WHERE ws_id = ? AND number > ? AND verb NOT IN ('create', 'reveal', 'hide') AND via <> 'import' AND record IN (SELECT id FROM records WHERE ws_id = ? AND ${seeing.sql}) GROUP BY substr(at, 1, ${part})`,
      [workspace, start.number, ...seen],
    ),
    beganAt(asking),
  ])
  const days = new Map<string, ChangeDay>()
  const add = (part: string, came: number, changed: number) => {
    const day = dayOf(part)
    const before = days.get(day)
    days.set(day, { day, came: (before?.came ?? 0) + came, changed: (before?.changed ?? 0) + changed })
  }
  for (const { part, n } of made) add(part, Number(n), 0)
  for (const { part, n } of changed) add(part, 0, Number(n))
  return { began, days: [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1)) }
}
