import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { maybe } from '../../model/method-input.ts'

/** One number, a 90 % range [p05, p95] of one sign, or [least, likely, most]. */
const flow = z.union([z.number(), z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number(), z.number()])])
const input = z.object({
  flows: z.array(z.object({ label: z.optional(z.string()), value: flow })).check(z.maxLength(200)),
  rate: z.union([z.number().check(z.gt(-1)), z.tuple([z.number(), z.number(), z.number()])]),
  dist: z._default(z.enum(['triangular', 'pert']), 'pert'),
  draws: z._default(z.int().check(z.gte(10_000), z.lte(1_000_000)), 20_000),
  seed: z._default(z.int(), 1),
})
const output = z.object({
  p05: maybe,
  p50: maybe,
  p95: maybe,
  mean: maybe,
  chanceOfLoss: maybe,
  tornado: z.array(z.object({ label: z.string(), low: z.number(), high: z.number(), swing: z.number() })),
  base: maybe,
  draws: z.number(),
  seed: z.number(),
  quantiles: z.string(),
})
/** Flows with ranges, the first one now, and a rate. */
export type Input = z.output<typeof input>
/** The spread of the NPV, the chance of loss, and what swings it most. */
export type Output = z.output<typeof output>

/** A business case with ranges. */
export const financeRange = method({
  name: 'finance.range',
  title: 'Business case with ranges',
  area: 'goals',
  says: 'Shows the spread of a case’s value, the chance to lose money, and which input swings it most.',
  when: 'Flows are guesses and somebody asks for one number.',
  not: 'Not when the flows move together: they are drawn independently.',
  formula:
    'NPV of drawn flows; two-ended ranges lognormal (of either sign), three points triangular or PERT; tornado swings one input from its p05 to its p95, others at their medians.',
  source: 'Monte-Carlo practice; quantiles of type 7',
  standing: 'own',
  input,
  output,
  fields: { 'business case': ['flows', 'rate'] },
  example: {
    rate: 0.1,
    flows: [
      { label: 'build', value: [-120, -80] },
      { label: 'year 1', value: [20, 60, 120] },
      { label: 'year 2', value: [40, 160] },
    ],
    draws: 10_000,
  },
  run: () => import('./range.compute.ts'),
})
