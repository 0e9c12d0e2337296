import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { notNegative, positive } from '../../../model/method-input.ts'

const size = z.int().check(z.gte(0), z.lte(10_000_000))
const input = z.object({
  prior: z.tuple([positive, positive]),
  valueAtRate1: z.number(),
  cost: z.number(),
  n: z.union([size, z.array(size)]),
  testCost: z._default(notNegative, 0),
})
const output = z.object({
  evNow: z.number(),
  evpi: z.number(),
  evsi: z.union([z.number(), z.array(z.number())]),
  netGain: z.union([z.number(), z.array(z.number())]),
  breakEvenRate: z.nullable(z.number()),
  bestNow: z.string(),
})
/** A beta prior on a rate, what a rate of 1 would be worth, the cost of building, and sizes of a test. */
export type Input = z.output<typeof input>
/** What observing so many people is worth. */
export type Output = z.output<typeof output>

/** What observing a rate is worth. */
export const voiBetaBinomial = method({
  name: 'voi.betaBinomial',
  title: 'Value of observing a rate',
  area: 'risks',
  says: 'Tells what trying something on so many people is worth before one builds it.',
  when: 'The bet pays in proportion to a rate, such as conversion, of which one has a rough idea.',
  not: 'Not where pay-off does not follow the rate.',
  formula: 'Σ_k BetaBinomial(k | n, a, b) · max(0, value·(a+k)/(a+b+n) - cost) - value now.',
  source: 'Raiffa & Schlaifer 1961 (preposterior analysis)',
  standing: 'recalled',
  input,
  output,
  example: { prior: [2, 8], valueAtRate1: 1000, cost: 250, n: [1, 10, 50, 200] },
  run: () => import('./beta-binomial.compute.ts'),
})
