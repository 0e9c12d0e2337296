import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, count, maybe, notNegative, positive } from '../../../model/method-input.ts'

const arm = z.object({ n: count, sum: z.number(), sumSquares: z.optional(notNegative) })
const input = z.object({
  alpha,
  rows: z.array(
    z.object({
      kind: z.enum(['mean', 'proportion']),
      a: arm,
      b: arm,
      /** Planned total of both arms, fixed at the start. */
      nStar: positive,
      effect: z._default(z.enum(['relative', 'absolute']), 'relative'),
    }),
  ),
  effect: z.optional(z.string()),
})
const output = z.object({
  rows: z.array(
    z.object({
      lift: maybe,
      diff: z.number(),
      effect: z.string(),
      se: maybe,
      rho: z.number(),
      ci: z.nullable(z.tuple([z.number(), z.number()])),
      pValue: maybe,
      n: z.number(),
      flags: z.array(z.string()),
    }),
  ),
  alpha: z.number(),
  intervalMethod: z.string(),
})
/** Two arms by their sums at each look. */
export type Input = z.output<typeof input>
/** Effect, interval and p-value that hold at all looks at once. */
export type Output = z.output<typeof output>

/** The default way to watch an A/B test. */
export const sequentialAsymptotic = method({
  name: 'stats.sequential.asymptoticCS',
  title: 'Confidence sequence of an A/B test',
  area: 'risks',
  says: 'Gives effect, interval and p-value of an A/B test that hold however often one looks.',
  when: 'An A/B test on a mean or a rate that people will watch.',
  not: 'Not for the first tens of users, and not with a planned total changed on the way.',
  formula:
    'half-width = s √(2(tρ²+1)/(tρ)² ln(√(tρ²+1)/α)), s² = SE²t, t = total n, ρ = √((-2 ln α + ln(-2 ln α+1))/t*); p = min(1, √(tρ²+1) exp(-ρ²S/(2(tρ²+1)))), S = t·est²/SE².',
  source: 'Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (arXiv 2103.06476)',
  standing: 'checked',
  input,
  output,
  example: { rows: [{ kind: 'proportion', a: { n: 3000, sum: 1396 }, b: { n: 3461, sum: 2422 }, nStar: 5000 }] },
  run: () => import('./asymptotic-cs.compute.ts'),
})
