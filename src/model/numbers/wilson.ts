import { normalUpperQuantile } from './normal.ts'

/** An interval, lower end first. */
export type Interval = readonly [number, number]

/** Wilson score interval of x out of n (n > 0) at confidence `conf`; exact 0 and 1 at the ends. Wilson 1927. */
export function wilson(x: number, n: number, conf = 0.95): [number, number] {
  const z = normalUpperQuantile((1 - conf) / 2)
  const z2 = z * z
  const p = x / n
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  // near an end, the other root follows from the product of the two, without cancellation
  const lower = x === 0 ? 0 : (p * p) / (1 + z2 / n) / (centre + half)
  const upper = x === n ? 1 : 1 - ((1 - p) * (1 - p)) / (1 + z2 / n) / (1 - centre + half)
  return [lower, upper]
}

/** Newcombe's hybrid score interval for p2 - p1 (method 10, 1998). */
export function newcombe(x1: number, n1: number, x2: number, n2: number, conf = 0.95): [number, number] {
  const [l1, u1] = wilson(x1, n1, conf)
  const [l2, u2] = wilson(x2, n2, conf)
  const p1 = x1 / n1
  const p2 = x2 / n2
  const difference = p2 - p1
  return [difference - Math.hypot(p2 - l2, u1 - p1), difference + Math.hypot(u2 - p2, p1 - l1)]
}
