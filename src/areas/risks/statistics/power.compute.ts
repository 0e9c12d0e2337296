import { refuse } from '../../../model/method-refusal.ts'
import { normalTail, normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { many, percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './power.method.ts'

/** Power by the pooled formula; equal rates are refused. */
export function compute({ p1, p2, n, alpha, sides, ratio }: Input): Output {
  if (p1 === p2) refuse('p2', p2, 'different from p1')
  const pooled = (p1 + ratio * p2) / (1 + ratio)
  const critical = normalUpperQuantile(alpha / sides) * Math.sqrt((1 + 1 / ratio) * pooled * (1 - pooled))
  const spread = Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio)
  return { power: normalTail((critical - Math.sqrt(n) * Math.abs(p2 - p1)) / spread), n, alpha, formula: 'pooledNull' }
}

/** The chance to see it, and to miss it. */
export function readout({ power, n, alpha }: Output, { p1, p2 }: Input): Readout {
  return {
    says: [
      `With ${many(n, 'person', 'people')} in the first arm, ${percent(p1)} against ${percent(p2)} is seen with a chance of ${percent(power)}.`,
    ],
    sure: [`It is missed with ${percent(1 - power)}; alpha ${alpha}.`],
    change: ['More people, a larger difference, or a metric that varies less.'],
    silent: ['Whether such a difference exists.'],
    chart: null,
  }
}
