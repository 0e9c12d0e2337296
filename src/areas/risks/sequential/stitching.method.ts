import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, notNegative, openShare, positive } from '../../../model/method-input.ts'

const input = z.object({
  v: notNegative,
  alpha,
  /** Intrinsic time from which the boundary is wanted. */
  vMin: positive,
  /** Scale of the sub-gamma tail, one boundary for each; 0 = sub-Gaussian. */
  c: z._default(z.array(z.number()), [0]),
  s: z._default(z.number().check(z.gt(1)), 1.4),
  eta: z._default(z.number().check(z.gt(1)), 2),
})
const output = z.object({ bounds: z.array(z.number()), alpha: openShare, test: z.string() })
/** Intrinsic time and the shape of the tails. */
export type Input = z.output<typeof input>
/** A boundary for each scale. */
export type Output = z.output<typeof output>

/** The boundary by stitching, for skewed sums. */
export const sequentialStitching = method({
  name: 'stats.sequential.stitching',
  title: 'Stitched boundary',
  area: 'risks',
  says: 'Gives a line for a running sum with heavier tails on one side, valid at any time of looking.',
  when: 'The mixture boundary does not fit because the tails are skewed (sub-gamma).',
  not: 'Looser than the mixture for symmetric sums.',
  formula:
    'A = ln ln(ηv/v_min) + ln(ζ(s)/(α (ln η)^s)); bound = √(k₁²vA + k₂²c²A²) + k₂cA, k₁ = (η^¼+η^-¼)/√2, k₂ = (√η+1)/2, v at least v_min',
  source: 'Howard et al. 2021, Theorem 1 (polynomial stitching)',
  standing: 'checked',
  input,
  output,
  example: { v: 100, vMin: 10, c: [3, -1, 0] },
  run: () => import('./stitching.compute.ts'),
})
