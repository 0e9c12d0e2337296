import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { id, maybe } from '../../../model/method-input.ts'

const input = z.object({
  items: z.optional(z.array(id)),
  /** 1 where the row is preferred to the column. */
  prefers: z.array(z.array(z.number().check(z.gte(0), z.lte(1)))).check(z.maxLength(2000)),
})
const output = z.object({
  circularTriads: maybe,
  zeta: maybe,
  maxTriads: maybe,
  loops: z.array(z.tuple([z.string(), z.string(), z.string()])),
  n: z.number(),
  status: z.enum(['ok', 'incomplete', 'too-few']),
})
/** One rater’s choices between all pairs. */
export type Input = z.output<typeof input>
/** How often the rater goes round in circles. */
export type Output = z.output<typeof output>

/** Whether one rater’s choices fit one order. */
export const pairwiseConsistency = method({
  name: 'pairwise.consistency',
  title: 'Forced pairing: consistency of one rater',
  area: 'unknowns',
  says: 'Counts how often one rater prefers A to B, B to C, and yet C to A.',
  when: 'One person has judged every pair.',
  not: 'Needs a complete set without ties.',
  formula: 'd = n(n-1)(2n-1)/12 - Σaᵢ²/2; ζ = 1 - 24d/(n³-n) for odd n, 1 - 24d/(n³-4n) for even n.',
  source: 'Kendall & Babington Smith 1940',
  standing: 'recalled',
  input,
  output,
  example: {
    items: ['A', 'B', 'C', 'D'],
    prefers: [
      [0, 1, 0, 1],
      [0, 0, 1, 1],
      [1, 0, 0, 1],
      [0, 0, 0, 0],
    ],
  },
  run: () => import('./consistency.compute.ts'),
})
