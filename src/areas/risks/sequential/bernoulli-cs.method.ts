import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, count } from '../../../model/method-input.ts'

const input = z.object({
  alpha,
  alphaOpt: alpha,
  rows: z.array(z.object({ successes: count, trials: count, tOpt: z.number().check(z.gt(0), z.lte(1e15)) })),
})
const output = z.object({
  intervals: z.array(z.tuple([z.number(), z.number()])),
  rate: z.array(z.nullable(z.number())),
  n: z.array(z.number()),
  alpha: z.number(),
  intervalMethod: z.string(),
})
/** Successes so far, and the number of trials for which the interval should be tightest. */
export type Input = z.output<typeof input>
/** An interval for each row that holds at all times at once. */
export type Output = z.output<typeof output>

/** The range of one rate, watched for ever. */
export const sequentialBernoulli = method({
  name: 'stats.sequential.bernoulliCS',
  title: 'Confidence sequence of one rate',
  area: 'risks',
  says: 'Gives the range of a rate that holds at every moment at once, exact for small numbers.',
  when: 'You watch one rate and may stop at any time.',
  not: 'Wider than Wilson: for one planned look use stats.wilson.',
  formula:
    'q is in while lnB(x+r/(1-q), n-x+r/q) - lnB(r/(1-q), r/q) - x ln q - (n-x) ln(1-q) < ln(1/α); r = max(ρ(q(1-q)t_opt) - q(1-q), 0.001 q(1-q)).',
  source: 'Howard et al. 2021, two-sided beta-binomial mixture',
  standing: 'checked',
  input,
  output,
  example: { rows: [{ successes: 700, trials: 1000, tOpt: 100 }] },
  run: () => import('./bernoulli-cs.compute.ts'),
})
