import * as z from 'zod/mini'
import { count, notNegative } from '../../../model/method-input.ts'
import { refuse } from '../../../model/method-refusal.ts'
import { type Moments, momentsFromSums, momentsOf } from '../../../model/numbers/moments.ts'

/** One arm: its values (null = missing), or n with sums, or n with mean and spread. */
export const sample = z.union([
  z.array(z.nullable(z.number())),
  z.object({ n: count, sum: z.number(), sumSquares: notNegative }),
  z.object({ n: count, mean: z.number(), sd: notNegative }),
  z.object({ n: count, mean: z.number(), variance: notNegative }),
])
/** One arm of an experiment on a mean. */
export type Sample = z.output<typeof sample>

/** Size, mean and variance of an arm with at least two values, and how many were missing; errors name the arm. */
export function armOf(given: Sample, field: string): Moments & { variance: number; dropped: number } {
  const values = Array.isArray(given) ? given.filter(value => value !== null) : null
  const moments = momentsGiven(given, values)
  const { n, variance } = moments
  if (n < 2 || variance === null) refuse(field, n, 'an arm of at least 2 values')
  return { ...moments, variance, dropped: Array.isArray(given) ? given.length - n : 0 }
}

function momentsGiven(given: Sample, values: readonly number[] | null): Moments {
  if (values) return momentsOf(values)
  if (Array.isArray(given)) return momentsOf([])
  if ('sumSquares' in given) return momentsFromSums(given.n, given.sum, given.sumSquares)
  return { n: given.n, mean: given.mean, variance: 'sd' in given ? given.sd ** 2 : given.variance }
}

/** One arm of an experiment on a rate: [successes, n] or the same by name. */
export const proportion = z.union([
  z.tuple([count, count]),
  z.object({ x: count, n: count }),
  z.object({ successes: count, n: count }),
])
/** One arm of an experiment on a rate. */
export type Proportion = z.output<typeof proportion>

/** Successes and n of an arm; refuses successes above n, and n = 0 where `least` says so. */
export function rateOf(given: Proportion, field: string, least = 1): [number, number] {
  const [x, n] = Array.isArray(given) ? given : ['x' in given ? given.x : given.successes, given.n]
  if (n < least) refuse(`${field}[1]`, n, `an n of at least ${least}`)
  if (x > n) refuse(`${field}[0]`, x, `from 0 to its n, ${n}`)
  return [x, n]
}
