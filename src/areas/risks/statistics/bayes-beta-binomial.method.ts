import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { count, maybe, positive } from '../../../model/method-input.ts'
import { proportion } from './sample.ts'

const weight = z.number().check(z.gte(1e-6), z.lte(1e12))
const prior = z.tuple([weight, weight])
const pair = z.tuple([z.number(), z.number()])
const input = z.object({
  a: proportion,
  b: proportion,
  prior: z._default(prior, [1, 1]),
  /** Another prior for the second arm. */
  priorB: z.optional(prior),
  /** The loss one does not mind, in the metric's units. */
  epsilon: z.optional(positive),
  /** Units per arm planned before the start. */
  plannedN: z.optional(count),
})
const output = z.object({
  posteriorMean: pair,
  chanceBBeatsA: z.number(),
  chanceABeatsB: z.number(),
  expectedLossChooseB: z.number(),
  expectedLossChooseA: z.number(),
  credible95A: pair,
  credible95B: pair,
  prior,
  n: pair,
  decision: z.enum(['choose-a', 'choose-b', 'keep-going', 'no-data', 'not-asked']),
  epsilon: maybe,
  estimator: z.string(),
})
/** Two arms and the prior. */
export type Input = z.output<typeof input>
/** What is believed after the data. */
export type Output = z.output<typeof output>

/** Chance that the second rate is the better one, and what a wrong choice would cost. */
export const statsBayes = method({
  name: 'stats.bayesBetaBinomial',
  title: 'Chance to be better',
  area: 'risks',
  says: 'Gives the chance that one rate beats another, and what choosing wrongly would cost on average.',
  when: 'You must choose one of two and can say which loss would not matter.',
  not: 'Chance to win alone is not a stopping rule: looking often misleads here too.',
  formula:
    'Posterior Beta(a₀+x, b₀+n-x). P(B>A) = ∫ f_B F_A; loss of choosing B = E[max(A-B,0)] = ∫ F_B (1-F_A). Stop when the smaller loss is below ε and the planned n is reached.',
  source: 'Miller 2014 (closed form, used as a check); Stucchio 2015 (expected loss)',
  standing: 'recalled',
  input,
  output,
  fields: { experiment: ['result'] },
  example: { a: [120, 1000], b: [150, 1000], epsilon: 0.001, plannedN: 1000 },
  run: () => import('./bayes-beta-binomial.compute.ts'),
})
