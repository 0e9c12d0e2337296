import { refuse } from '../../model/method-refusal.ts'
import { betaQuantile } from '../../model/numbers/incomplete-beta.ts'
import { normalQuantile, normalUpperQuantile } from '../../model/numbers/normal.ts'

type Given = number | readonly [number, number] | readonly [number, number, number]

const z90 = normalUpperQuantile(0.05)

/** A flow as its quantile function: drawing it is asking for the quantile of a uniform number. */
export function quantileOf(given: Given, dist: 'triangular' | 'pert', field: string): (p: number) => number {
  if (typeof given === 'number') return () => given
  if (given.length === 2) return lognormal(given, field)
  const [a, m, b] = given
  if (!(a <= m && m <= b)) refuse(field, given.join(', '), 'least, likely and most in rising order')
  if (a === b) return () => a
  if (dist === 'triangular') {
    return p =>
      p < (m - a) / (b - a) ? a + Math.sqrt(p * (b - a) * (m - a)) : b - Math.sqrt((1 - p) * (b - a) * (b - m))
  }
  const [alpha, beta] = [1 + (4 * (m - a)) / (b - a), 1 + (4 * (b - m)) / (b - a)]
  const size = 1024
  const table = Float64Array.from({ length: size + 1 }, (_, i) => a + (b - a) * betaQuantile(i / size, alpha, beta))
  return p => {
    const below = Math.min(size - 1, Math.floor(p * size))
    return table[below]! + (p * size - below) * (table[below + 1]! - table[below]!)
  }
}

/** Both ends of one sign; costs are the mirror image of income. */
function lognormal([low, high]: readonly [number, number], field: string): (p: number) => number {
  if (low > high) refuse(field, `${low} to ${high}`, 'a range with the low end first')
  if (low <= 0 && high >= 0)
    refuse(field, `${low} to ${high}`, 'a range of one sign; give three points where it may be either')
  const sign = low > 0 ? 1 : -1
  const [a, b] = [Math.log(Math.abs(low)), Math.log(Math.abs(high))]
  const [mu, sigma] = [(a + b) / 2, (b - a) / (2 * z90)]
  return p => sign * Math.exp(mu + sigma * normalQuantile(p))
}
