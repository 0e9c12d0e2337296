const kept = 30 * 86_400_000

/** In how many days what was put away is gone: whole days, none on the last. */
export function daysLeft(archivedAt: string, now: number = Date.now()): number {
  return Math.max(0, Math.floor((Date.parse(archivedAt) + kept - now) / 86_400_000))
}
