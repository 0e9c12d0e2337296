import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, maybe, openShare, positive } from '../../../model/method-input.ts'

const input = z.object({
  delta: z.number(),
  sd: positive,
  alpha,
  power: z._default(openShare, 0.8),
  sides: z._default(z.literal([1, 2]), 2),
  ratio: z._default(positive, 1),
  unitsPerDay: z.optional(positive),
})
const output = z.object({
  nT: z.number(),
  nNormal: z.number(),
  nCorrected: z.number(),
  n1: z.number(),
  n2: z.number(),
  totalCeil: z.number(),
  days: maybe,
  weeks: maybe,
  alpha: z.number(),
  power: z.number(),
  formula: z.string(),
})
/** The smallest difference of means worth seeing, and how much people vary. */
export type Input = z.output<typeof input>
/** People needed per arm, exact and approximate. */
export type Output = z.output<typeof output>

/** How many people an experiment on a mean needs. */
export const statsSampleSizeMeans = method({
  name: 'stats.sampleSizeMeans',
  title: 'Sample size for means',
  area: 'risks',
  says: 'Tells how many people each arm needs to see a difference of means that matters.',
  when: 'Before an experiment on revenue, minutes or counts, with a guess of how much people vary.',
  not: 'Not when a few huge values carry the mean: winsorise first, then plan.',
  formula: 'Exact: the n at which the noncentral t test has that power. Approximate: 2(z+z)²/d², or with + z²/4.',
  source: 'R power.t.test; G*Power',
  standing: 'checked',
  input,
  output,
  fields: { experiment: ['sample'] },
  aliases: { mde: 'delta', sigma: 'sd' },
  example: { delta: 1, sd: 1, power: 0.9 },
  run: () => import('./sample-size-means.compute.ts'),
})
