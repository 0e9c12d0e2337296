/** Size, mean and variance (divisor n-1; null below two values) of a sample. */
export interface Moments {
  n: number
  mean: number
  variance: number | null
}

/** Moments of values in two passes, so that a large mean does not eat the variance. */
export function momentsOf(values: ArrayLike<number>): Moments {
  const n = values.length
  const mean = sumOf(values) / n
  let squares = 0
  let drift = 0
  for (let i = 0; i < n; i += 1) {
    const deviation = values[i]! - mean
    squares += deviation * deviation
    drift += deviation
  }
  return { n, mean, variance: n > 1 ? (squares - (drift * drift) / n) / (n - 1) : null }
}

/** Moments from n, sum and sum of squares. */
export function momentsFromSums(n: number, sum: number, sumSquares: number): Moments {
  return { n, mean: sum / n, variance: n > 1 ? Math.max(0, sumSquares - (sum * sum) / n) / (n - 1) : null }
}

/** Compensated sum (Neumaier), independent of the order of large and small values. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  let lost = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return sum + lost
}
