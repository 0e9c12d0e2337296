import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { byId, id, share } from '../../../model/method-input.ts'

const input = z.object({
  items: z.optional(z.array(id)),
  /** [first, second, points of the first: 1 won, 0.5 tie, 0 lost]; null = skipped. */
  results: z.array(z.tuple([id, id, z.nullable(share)])),
})
const output = z.object({
  score: byId,
  games: byId,
  rank: z.array(z.string()),
  place: byId,
  possible: z.number(),
  pairsPlayed: z.number(),
  pairsPossible: z.number(),
  balanced: z.boolean(),
  skipped: z.number(),
  n: z.number(),
})
/** Results of single votes. */
export type Input = z.output<typeof input>
/** The scoreboard. */
export type Output = z.output<typeof output>

/** The scoreboard of forced pairing. */
export const pairwiseCounts = method({
  name: 'pairwise.counts',
  title: 'Forced pairing: scoreboard',
  area: 'unknowns',
  says: 'Counts wins and half ties for each item, with games played beside them.',
  when: 'Everybody has voted on every pair.',
  not: 'With an uneven schedule scores mislead: use pairwise.bradleyTerry.',
  formula: 'score = wins + ties/2; equal scores share a place unless votes between them decide.',
  source: 'Forced pairing as practised; Kendall & Babington Smith 1940',
  standing: 'own',
  input,
  output,
  example: {
    items: ['a', 'b', 'c'],
    results: [
      ['a', 'b', 1],
      ['a', 'c', 0.5],
      ['b', 'c', 0],
    ],
  },
  run: () => import('./counts.compute.ts'),
})
