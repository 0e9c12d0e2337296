/** Days to collect so many units, and the whole weeks to run so that every weekday counts alike; null without traffic. */
export function duration(
  total: number,
  unitsPerDay: number | undefined,
): { days: number | null; weeks: number | null } {
  if (unitsPerDay === undefined) return { days: null, weeks: null }
  const days = Math.ceil(total / unitsPerDay)
  return { days, weeks: Math.ceil(days / 7) }
}
