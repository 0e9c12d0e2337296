import type { Range } from './field.ts'

/** What waiting for a bet costs: so much a week, in a unit, with a shape, and a day that matters to some shapes. */
export interface DelayCost {
  perWeek: Range
  unit: 'money' | 'outcome' | 'relative'
  shape: 'linear' | 'peak' | 'deadline'
  /** Weeks from today to the day that matters; null where none is known. */
  dayIn: number | null
}

/**
 * What not having it until a week has cost by then, for one unit of cost a week. Linear: every week counts. Peak:
 * every week up to the moment, then there is nothing left to lose. Deadline: nothing up to the day, then every week.
 */
export function lostBy(week: number, { shape, dayIn }: Pick<DelayCost, 'shape' | 'dayIn'>): number {
  if (shape === 'linear' || dayIn === null) return week
  const day = Math.max(0, dayIn)
  return shape === 'peak' ? Math.min(week, day) : Math.max(0, week - day)
}

/** What it costs, or below zero saves, when something is there at one time instead of another. */
export function costOfMove(from: Range, to: Range, cost: DelayCost): Range {
  const weeks = [lostBy(to.low, cost) - lostBy(from.low, cost), lostBy(to.high, cost) - lostBy(from.high, cost)]
  const ends = weeks.flatMap(moved => [moved * cost.perWeek.low, moved * cost.perWeek.high])
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** Whether enough is known to say what waiting costs: a shape that needs a day has one. */
export const isPriced = (cost: DelayCost | null): cost is DelayCost =>
  cost !== null && (cost.shape === 'linear' || cost.dayIn !== null)

/**
 * What is lost with whoever may leave, by being there at a time: nothing before the day that matters, or ever where no
 * day is known; all of it after that day, or when it never comes (null).
 */
export function lossBy(week: number | null, { amount, dayIn }: { amount: number; dayIn: number | null }): number {
  return week === null || (dayIn !== null && week > dayIn) ? amount : 0
}

/** How much more is lost by being there at one time instead of another, or never. */
export function lossOfMove(
  from: Range | null,
  to: Range | null,
  loss: { amount: number; dayIn: number | null },
): Range {
  const more = (end: 'low' | 'high') => lossBy(to?.[end] ?? null, loss) - lossBy(from?.[end] ?? null, loss)
  return { low: Math.min(more('low'), more('high')), high: Math.max(more('low'), more('high')) }
}
