const dayLength = 86_400_000

/** Whole days from one day or moment to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayLength)
}

/** The day so many days later, as YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * dayLength).toISOString().slice(0, 10)
}

/** Days since a day that may be unknown; null when it is. */
export function daysSince(day: unknown, today: string): number | null {
  return typeof day === 'string' && day !== '' ? daysBetween(day, today) : null
}

/** The first day from a given one on which a yearly season begins, and the day it ends. */
export function nextSeason(
  season: { from: string; until: string | null; yearly: boolean },
  today: string,
): { from: string; until: string } | null {
  const length = season.until ? daysBetween(season.from, season.until) : 0
  if (!season.yearly)
    return dayAfter(season.from, length) < today ? null : { from: season.from, until: dayAfter(season.from, length) }
  const year = Number(today.slice(0, 4))
  for (const candidate of [year - 1, year, year + 1]) {
    const from = inYear(season.from, candidate)
    const until = dayAfter(from, length < 0 ? length + 365 : length)
    if (until >= today) return { from, until }
  }
  return null
}

// 29 February falls on 1 March in other years
function inYear(day: string, year: number): string {
  return new Date(Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))).toISOString().slice(0, 10)
}
