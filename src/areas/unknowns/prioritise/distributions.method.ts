import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'

const three = z.tuple([z.number(), z.number(), z.number()])
const input = z.object({
  triangular: z.optional(three),
  pert: z.optional(three),
  /** A 90 % range [p05, p95]. */
  lognormal: z.optional(z.tuple([z.number(), z.number()])),
})
const summary = z.object({ mean: z.number(), sd: z.number(), p05: z.number(), p50: z.number(), p95: z.number() })
const output = z.object({
  triangular: z.optional(summary),
  pert: z.optional(z.extend(summary, { alpha: z.number(), beta: z.number() })),
  lognormal: z.optional(z.extend(summary, { mu: z.number(), sigma: z.number() })),
  triangularMeanOfInverse: z.optional(z.nullable(z.number())),
  inverseOfTriangularMean: z.optional(z.nullable(z.number())),
})
/** Three points [least, likely, most], or a range. */
export type Input = z.output<typeof input>
/** Mean, spread and percentiles of each. */
export type Output = z.output<typeof output>

/** What a range means. */
export const prioritiseDistributions = method({
  name: 'prioritise.distributions',
  title: 'What a range means',
  area: 'unknowns',
  says: 'Gives mean, spread and percentiles of a three-point or two-ended estimate.',
  when: 'You want to see what a triangular, PERT or lognormal estimate implies before simulating.',
  not: 'Averaging effort and dividing by it understates a score: E[1/effort] exceeds 1/E[effort].',
  formula: 'PERT: α = 1+4(m-a)/(b-a), β = 1+4(b-m)/(b-a), mean (a+4m+b)/6; lognormal: σ = ln(p95/p05)/3.289707.',
  source: 'Malcolm et al. 1959 (PERT); checked against independent statistical software',
  standing: 'recalled',
  input,
  output,
  example: { triangular: [1, 2, 6], pert: [1, 2, 6], lognormal: [1, 6] },
  run: () => import('./distributions.compute.ts'),
})
