import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, maybe, positive } from '../../../model/method-input.ts'

const input = z.object({
  sigma2: positive,
  tau2: positive,
  looks: z.array(z.object({ nPerArm: positive, diff: z.number() })),
  alpha,
})
const output = z.object({
  logLambda: z.array(z.number()),
  pAlwaysValid: z.array(z.number()),
  firstRejectLookAt05: maybe,
  firstRejectLook: maybe,
  ci: z.array(z.tuple([z.number(), z.number()])),
  alpha: z.number(),
  n: maybe,
  test: z.string(),
})
/** Variance of one unit, the mixture’s variance, and the difference at each look (equal arms). */
export type Input = z.output<typeof input>
/** The always-valid p after each look. */
export type Output = z.output<typeof output>

/** An experiment that may be looked at as often as one likes. */
export const sequentialMsprt = method({
  name: 'stats.sequential.mSPRT',
  title: 'Always-valid p (mSPRT)',
  area: 'risks',
  says: 'Gives a p-value that stays honest however often one looks, and for whatever reason one stops.',
  when: 'Equal arms, many looks; variance and expected size of the effect were fixed before the start.',
  not: 'Not for unequal arms, and not with tau chosen after seeing data.',
  formula: 'V = 2σ²/n; Λ = √(V/(V+τ²)) · exp(d²τ²/(2V(V+τ²))); p = min(p before, 1/Λ), starting at 1.',
  source: 'Johari, Koomen, Pekelis & Walsh 2017/2022, Always Valid Inference',
  standing: 'recalled',
  input,
  output,
  example: {
    sigma2: 0.24,
    tau2: 0.01,
    looks: [
      { nPerArm: 100, diff: 0.1 },
      { nPerArm: 4000, diff: 0.055 },
    ],
  },
  run: () => import('./msprt.compute.ts'),
})
