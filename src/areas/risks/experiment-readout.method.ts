import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { alpha, count, interval, maybe, notNegative, share } from '../../model/method-input.ts'

const arm = z.tuple([count, count])
const input = z.object({
  primary: z.object({ name: z.string(), a: arm, b: arm }),
  /** Units assigned to each arm and the planned weights, for the health check. */
  assigned: z.optional(z.array(count)),
  weights: z.optional(z.array(notNegative)),
  /** Days run and days planned. */
  days: z.optional(z.tuple([notNegative, notNegative])),
  guardrails: z.optional(
    z.array(z.object({ name: z.string(), a: arm, b: arm, better: z._default(z.enum(['up', 'down']), 'up') })),
  ),
  secondary: z.optional(z.array(z.object({ name: z.string(), a: arm, b: arm }))),
  better: z._default(z.enum(['up', 'down']), 'up'),
  /** Smallest difference of rates worth acting on. */
  mde: z.optional(share),
  /** Verdicts are given once, at the end; null p-values while it runs. */
  mode: z._default(z.enum(['fixed', 'sequential']), 'fixed'),
  alpha,
})
const compared = z.object({
  name: z.string(),
  rates: z.tuple([z.number(), z.number()]),
  diff: z.number(),
  ci: interval,
  lift: maybe,
  liftCi: interval,
  pValue: maybe,
})
const output = z.object({
  health: z.object({
    srm: z.nullable(z.boolean()),
    srmPValue: maybe,
    ended: z.nullable(z.boolean()),
    guardrailsBroken: z.array(z.string()),
  }),
  verdict: z.enum(['better', 'worse', 'no difference larger than MDE', 'inconclusive', 'not-yet', 'do-not-read']),
  primary: compared,
  secondary: z.array(z.extend(compared, { bh: maybe, exploratory: z.boolean() })),
  mode: z.string(),
  alpha: z.number(),
})
/** A finished A/B test on rates. */
export type Input = z.output<typeof input>
/** Health first, then the primary metric and its verdict, then the rest. */
export type Output = z.output<typeof output>

/** One screen for an A/B test. */
export const experimentReadout = method({
  name: 'experiment.readout',
  title: 'Reading an A/B test',
  area: 'risks',
  says: 'Reads an A/B test in the right order: health, primary metric, verdict, and only then the rest.',
  when: 'An experiment on rates has ended, or is being watched in sequential mode.',
  not: 'Not for choosing among many metrics afterwards: those are exploratory.',
  formula:
    'SRM, then Newcombe interval of the primary difference against 0 and ±MDE; secondary metrics by BH; sequential mode uses the asymptotic confidence sequence.',
  source: 'Kohavi, Tang & Xu 2020; verdict words are our own',
  standing: 'own',
  input,
  output,
  fields: { experiment: ['result', 'criterion', 'sample'] },
  example: {
    primary: { name: 'signed up', a: [120, 1000], b: [160, 1000] },
    assigned: [1000, 1000],
    days: [14, 14],
    mde: 0.02,
    secondary: [{ name: 'opened help', a: [50, 1000], b: [41, 1000] }],
  },
  run: () => import('./experiment-readout.compute.ts'),
})
