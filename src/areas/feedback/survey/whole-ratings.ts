import { refuse } from '../../../model/method-refusal.ts'

/** How often each whole answer from `low` to `high` was given; null and empty answers are dropped, others refused. */
export function tallyRatings(ratings: readonly unknown[], low: number, high: number, field = 'ratings') {
  const counts = new Float64Array(high - low + 1)
  let dropped = 0
  for (let row = 0; row < ratings.length; row += 1) {
    const value = ratings[row]
    if (value === null || value === undefined || value === '') {
      dropped += 1
      continue
    }
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
      refuse(`${field}[${row}]`, value, `a whole number from ${low} to ${high}, or null`)
    }
    counts[value - low]! += 1
  }
  const n = counts.reduce((sum, times) => sum + times, 0)
  const total = counts.reduce((sum, times, i) => sum + times * (low + i), 0)
  return { counts, dropped, n, mean: n > 0 ? total / n : null }
}
