import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { share } from '../../../model/method-input.ts'
import { rangedFactor } from './ranged-factor.ts'

const item = z.object({ reach: rangedFactor, impact: rangedFactor, confidence: rangedFactor, effort: rangedFactor })
const input = z.object({
  items: z.record(z.string(), item),
  dist: z._default(z.enum(['lognormal', 'triangular', 'pert']), 'lognormal'),
  draws: z._default(z.int().check(z.gte(10_000), z.lte(10_000_000)), 100_000),
  seed: z._default(z.int(), 1),
  /** Correlation between reach and effort of one item, for lognormal ranges. */
  reachEffortCorrelation: z._default(z.number().check(z.gte(-1), z.lte(1)), 0),
  /** A factor on the score, or the probability that the item works at all. */
  confidenceAs: z._default(z.enum(['factor', 'bernoulli']), 'factor'),
  tooClose: z._default(z.tuple([share, share]), [0.4, 0.6]),
})
const output = z.looseObject({
  order: z.array(z.string()),
  pairwise: z.nullable(z.array(z.array(z.number()))),
  tooClose: z.array(z.tuple([z.string(), z.string(), z.number()])),
  seed: z.number(),
  draws: z.number(),
  quantiles: z.string(),
  items: z.array(z.string()),
})
/** Items with ranges. */
export type Input = z.output<typeof input>
/** For each item its id as a key: p05, p50, p95, mean, chance of rank 1, expected rank; and who beats whom. */
export type Output = z.output<typeof output>
/** What is said of one item. */
export interface ItemResult {
  p05: number
  p50: number
  p95: number
  mean: number
  probRank1: number
  expectedRank: number
}

/** RICE with honest ranges. */
export const prioritiseRiceMonteCarlo = method({
  name: 'prioritise.riceMonteCarlo',
  title: 'RICE with ranges',
  area: 'unknowns',
  says: 'Shows how sure a RICE order is when every input is a range.',
  when: 'Inputs are guesses, and people argue about close scores.',
  not: 'Not with ranges that nobody believes: calibrate them first.',
  formula:
    'Each factor is drawn (lognormal from its 90 % range, triangular, or PERT), score = reach × impact × confidence / effort; quantiles of type 7. Lognormal confidence may exceed 1 and is not cut.',
  source: 'McBride 2018 for the score; simulation checked against the closed form for lognormals',
  standing: 'own',
  input,
  output,
  fields: { bet: ['reach', 'impact', 'effort'] },
  example: {
    items: {
      A: { reach: [500, 2000], impact: [0.5, 2], confidence: [0.5, 0.9], effort: [1, 4] },
      B: { reach: [300, 600], impact: [1, 1.5], confidence: [0.7, 0.95], effort: [0.5, 1.5] },
    },
    draws: 10_000,
  },
  run: async () => ({
    ...(await import('./rice-monte-carlo.compute.ts')),
    ...(await import('./rice-monte-carlo.readout.ts')),
  }),
})
