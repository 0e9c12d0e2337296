import * as z from 'zod/mini'
import { refuse } from '../../../model/method-refusal.ts'
import { betaQuantileTable } from '../../../model/numbers/beta-table.ts'
import { normalUpperQuantile } from '../../../model/numbers/normal.ts'
import type { Random } from '../../../model/numbers/random.ts'

/** An uncertain factor: one number, a 90 % range [p05, p95], or [least, likely, most]. */
export const rangedFactor = z.union([
  z.number(),
  z.tuple([z.number(), z.number()]),
  z.tuple([z.number(), z.number(), z.number()]),
])
/** An uncertain factor. */
export type RangedFactor = z.output<typeof rangedFactor>
/** How ranges are read: two ends as lognormal, three points as triangular or PERT. */
export type Shape = 'lognormal' | 'triangular' | 'pert'

/** A factor ready to be drawn: lognormal ones by their logs, others by a function. */
export type Factor =
  | { log: true; mu: number; sigma: number }
  | { log: false; fill(random: Random, out: Float64Array): Float64Array }

const z90 = 2 * normalUpperQuantile(0.05)

/** Reads a factor; a range the wrong way round, or a bound of 0 or less in a lognormal, is refused. */
export function factorOf(given: RangedFactor, shape: Shape, field: string): Factor {
  if (typeof given === 'number') {
    if (given > 0) return { log: true, mu: Math.log(given), sigma: 0 }
    return { log: false, fill: (_, out) => out.fill(given) }
  }
  if (given.length === 2) {
    const [low, high] = given
    if (low > high) refuse(field, `${low} to ${high}`, 'a range with the low end first')
    if (low <= 0) refuse(field, low, 'above 0, because a two-ended range is read as lognormal')
    const [a, b] = [Math.log(low), Math.log(high)]
    return { log: true, mu: (a + b) / 2, sigma: (b - a) / z90 }
  }
  const [least, likely, most] = given
  if (!(least <= likely && likely <= most)) refuse(field, given.join(', '), 'least, likely and most in rising order')
  if (least === most) return factorOf(least, shape, field)
  return { log: false, fill: shape === 'triangular' ? triangular(least, likely, most) : pert(least, likely, most) }
}

type Fill = (random: Random, out: Float64Array) => Float64Array

function triangular(least: number, likely: number, most: number): Fill {
  const [range, left, right] = [most - least, likely - least, most - likely]
  const turn = left / range
  return (random, out) => {
    random.uniforms(out)
    for (let i = 0; i < out.length; i += 1) {
      const u = out[i]!
      out[i] = u < turn ? least + Math.sqrt(u * range * left) : most - Math.sqrt((1 - u) * range * right)
    }
    return out
  }
}

/** PERT draws by the quantiles of the beta distribution on a fine table, interpolated; the ends are exact. */
function pert(least: number, likely: number, most: number): Fill {
  const range = most - least
  const table = betaQuantileTable(1 + (4 * (likely - least)) / range, 1 + (4 * (most - likely)) / range)
  const size = table.length - 1
  return (random, out) => {
    random.uniforms(out)
    for (let i = 0; i < out.length; i += 1) {
      const place = out[i]! * size
      const below = Math.floor(place)
      out[i] = least + range * (table[below]! + (place - below) * (table[below + 1]! - table[below]!))
    }
    return out
  }
}
