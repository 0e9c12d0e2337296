import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { maybe, maybeById } from '../../../model/method-input.ts'
import { votesInput } from './vote-table.ts'

const input = z.object({
  ...votesInput,
  reference: z.optional(z.string()),
  model: z.optional(z.literal('davidson')),
  centre: z.optional(z.string()),
})
const output = z.looseObject({
  status: z.enum(['ok', 'no-finite-ml', 'no-data']),
  reason: z.optional(z.string()),
  logAbility: z.nullable(maybeById),
  se: z.nullable(maybeById),
  nu: maybe,
  seTieParam: maybe,
  rank: z.array(z.string()),
  n: z.number(),
  ties: z.number(),
  estimator: z.string(),
})
/** Votes on pairs in which ties were allowed. */
export type Input = z.output<typeof input>
/** Abilities and how often neighbours tie; for few items also `probAbeatsB` and `probTieAB`. */
export type Output = z.output<typeof output>

/** Strengths behind votes that may tie. */
export const pairwiseDavidson = method({
  name: 'pairwise.davidson',
  title: 'Forced pairing with ties (Davidson)',
  area: 'unknowns',
  says: 'Turns votes on pairs, ties included, into strengths and the chance of a tie.',
  when: 'Voters may say "equal" and do so often.',
  not: 'With few ties pairwise.bradleyTerry, which counts them half, gives the same order.',
  formula: 'P(i) = p_i/D, P(tie) = ν√(p_i p_j)/D, D = p_i + p_j + ν√(p_i p_j)',
  source: 'Davidson 1970; checked against the Poisson log-linear form',
  standing: 'checked',
  input,
  output,
  example: {
    items: ['A', 'B', 'C'],
    wins: [
      [0, 3, 2],
      [1, 0, 2],
      [1, 1, 0],
    ],
    ties: [
      [0, 1, 1],
      [1, 0, 2],
      [1, 2, 0],
    ],
  },
  run: () => import('./davidson.compute.ts'),
})
