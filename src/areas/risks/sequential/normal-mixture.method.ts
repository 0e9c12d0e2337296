import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, notNegative, positive } from '../../../model/method-input.ts'

const input = z.object({
  /** Intrinsic time at which the boundary is tightest. */
  vOpt: positive,
  alphaOpt: alpha,
  alpha,
  /** Centred sum so far, and its intrinsic time (variance times n). */
  s: z.number(),
  v: notNegative,
})
const output = z.object({
  rho: z.number(),
  logE: z.number(),
  pAlwaysValid: z.number(),
  bound: z.number(),
  crossed: z.boolean(),
  alpha: z.number(),
  test: z.string(),
})
/** A running sum and the tuning fixed at the start. */
export type Input = z.output<typeof input>
/** The boundary, and the evidence against zero. */
export type Output = z.output<typeof output>

/** A boundary that a sum without drift crosses with probability alpha at most, ever. */
export const sequentialNormalMixture = method({
  name: 'stats.sequential.normalMixture',
  title: 'Normal mixture boundary',
  area: 'risks',
  says: 'Gives the line that a running sum crosses only with a real effect, at any time of looking.',
  when: 'You watch a sum of differences with known intrinsic time and fixed the tuning beforehand.',
  not: 'Not with tuning chosen after seeing the data.',
  formula: 'u(v) = √((v+ρ) ln((v+ρ)/(ρα²))), ρ = v_opt/(2 ln(1/α) + ln(1+2 ln(1/α)))',
  source: 'Howard, Ramdas, McAuliffe & Sekhon 2021 (Annals of Statistics 49(2))',
  standing: 'checked',
  input,
  output,
  example: { vOpt: 100, s: 10, v: 100 },
  run: () => import('./normal-mixture.compute.ts'),
})
