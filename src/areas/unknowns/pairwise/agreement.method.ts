import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { maybe, notNegative } from '../../../model/method-input.ts'

const input = z.object({
  /** How many raters prefer the row to the column. */
  wins: z.array(z.array(notNegative)).check(z.maxLength(2000)),
  judges: z.int().check(z.gte(0)),
})
const output = z.object({
  S: maybe,
  u: maybe,
  uMin: maybe,
  n: z.number(),
  judges: z.number(),
  status: z.enum(['ok', 'too-few', 'incomplete']),
})
/** Everybody’s choices added up. */
export type Input = z.output<typeof input>
/** How far raters agree beyond chance. */
export type Output = z.output<typeof output>

/** Whether several raters agree. */
export const pairwiseAgreement = method({
  name: 'pairwise.agreement',
  title: 'Forced pairing: agreement of raters',
  area: 'unknowns',
  says: 'Tells how far several raters agree in their choices between pairs.',
  when: 'At least two raters have judged every pair.',
  not: 'Not with missing pairs.',
  formula:
    'u = 2S/(C(m,2) C(n,2)) - 1, S = Σ over ordered pairs of C(wins, 2); least -1/(m-1) for even m, -1/m for odd m.',
  source: 'Kendall & Babington Smith 1940',
  standing: 'recalled',
  input,
  output,
  example: {
    wins: [
      [0, 4, 5],
      [1, 0, 4],
      [0, 1, 0],
    ],
    judges: 5,
  },
  run: () => import('./agreement.compute.ts'),
})
