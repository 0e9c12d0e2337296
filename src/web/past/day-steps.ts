import { dayAfter, daysBetween } from '../../model/day.ts'
import type { ChangeDay } from '../../model/past.ts'
import { ownDay } from '../own-days.ts'

/** The days that can be looked at: from the first on which anything was there until today. */
export interface Span {
  first: string
  today: string
}

const longest = 400

/**
 * From when until when one may look back; a beginning long ago is cut where the slider would become too fine. Not yet
 * known (undefined), it bars no step.
 */
export function spanOf(began: string | null | undefined, today: string): Span {
  const earliest = dayAfter(today, -longest)
  if (began === undefined) return { first: earliest, today }
  const first = began === null ? today : ownDay(began)
  return { first: first < earliest ? earliest : first > today ? today : first, today }
}

/** The day an address names: a day, or the day of a moment; undefined for a ledger number or nonsense. */
export const dayOf = (at: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.test(at) && !Number.isNaN(Date.parse(at)) ? ownDay(at) : undefined

/** The day so many days on, held within the span. */
export function stepped(day: string, by: number, { first, today }: Span): string {
  const next = dayAfter(day, by)
  return next < first ? first : next > today ? today : next
}

/** A day as a place on the slider, and back. */
export const placeOf = (day: string, { first }: Span): number => daysBetween(first, day)
export const dayAt = (place: number, { first }: Span): string => dayAfter(first, place)

const weightOf = ({ came, changed }: ChangeDay): number => came + changed

/** How high each day's mark stands, 0 to 1: the scale is of doublings, so that one import does not flatten all others. */
export function marksOf(days: readonly ChangeDay[], span: Span): { place: number; height: number }[] {
  const inside = days.filter(({ day }) => day >= span.first && day <= span.today)
  const top = Math.log2(1 + Math.max(1, ...inside.map(weightOf)))
  return inside.map(one => ({ place: placeOf(one.day, span), height: Math.log2(1 + weightOf(one)) / top }))
}

/** The days on which most happened, newest first; a workspace without rhythm has none. */
export function busyDays(days: readonly ChangeDay[], span: Span, most = 8): ChangeDay[] {
  return days
    .filter(one => one.day >= span.first && one.day < span.today && weightOf(one) >= 3)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, most)
    .sort((one, other) => (one.day < other.day ? 1 : -1))
}
