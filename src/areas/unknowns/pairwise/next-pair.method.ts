import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { id, maybe } from '../../../model/method-input.ts'
import { votesInput } from './vote-table.ts'

const input = z.object({
  ...votesInput,
  items: z.array(id).check(z.maxLength(5000)),
  /** The pair shown last, not to be shown again at once. */
  last: z.optional(z.tuple([id, id])),
  /** Decides which of the two stands on the left. */
  seed: z._default(z.int(), 1),
})
const output = z.object({
  a: z.nullable(z.string()),
  b: z.nullable(z.string()),
  why: z.enum(['connects', 'closest', 'none']),
  p: maybe,
  games: maybe,
  pairsPlayed: z.number(),
  pairsPossible: z.number(),
  n: z.number(),
})
/** Votes so far. */
export type Input = z.output<typeof input>
/** The pair to ask next. */
export type Output = z.output<typeof output>

/** Which pair to ask next. */
export const pairwiseNextPair = method({
  name: 'pairwise.nextPair',
  title: 'Forced pairing: next pair',
  area: 'unknowns',
  says: 'Chooses the pair whose vote tells most, so that few votes give an order.',
  when: 'A person is voting and there are more pairs than patience.',
  not: 'For a full schedule ask every pair once, in random order.',
  formula:
    'Join unconnected groups first; then the pair with the largest p(1-p)/(games+1), p by MAP, not the one shown last.',
  source: 'Chartroom’s own rule; the information of a vote is p(1-p)',
  standing: 'own',
  input,
  output,
  example: { items: ['a', 'b', 'c'], votes: [{ a: 'a', b: 'b', outcome: 'a' }] },
  run: () => import('./next-pair.compute.ts'),
})
