import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { byId, id, maybe, notNegative, share } from '../../../model/method-input.ts'

const scale = z.union([byId, z.array(z.number())])
const input = z.object({
  items: z.optional(z.array(id).check(z.maxLength(500))),
  /** Share of people who prefer the column to the row. */
  propColumnPreferredOverRow: z.optional(z.array(z.array(share)).check(z.maxLength(500))),
  /** Or counts: row preferred to column. */
  wins: z.optional(z.array(z.array(notNegative)).check(z.maxLength(500))),
  /** Answers behind each share; shares of 0 and 1 are clipped to 1/(2n). */
  n: z.optional(z.number().check(z.gte(1))),
})
const output = z.object({
  scale: z.optional(scale),
  probit: z.optional(scale),
  logit: z.optional(scale),
  logitSe: z.optional(z.nullable(scale)),
  devianceProbit: z.optional(maybe),
  devianceLogit: z.optional(maybe),
  df: z.optional(z.number()),
  rank: z.array(z.string()),
  clipped: z.number(),
  n: maybe,
  status: z.enum(['ok', 'no-finite-ml', 'no-data']),
  reason: z.optional(z.string()),
  estimator: z.string(),
})
/** Shares or counts of preferences. */
export type Input = z.output<typeof input>
/** Scale values with the lowest (or first) at 0. */
export type Output = z.output<typeof output>

/** Distances behind preferences. */
export const pairwiseThurstone = method({
  name: 'pairwise.thurstone',
  title: 'Forced pairing: Thurstone’s scale',
  area: 'unknowns',
  says: 'Turns shares of preferences into distances on one scale.',
  when: 'Every pair was judged by many people and you want distances, not only an order.',
  not: 'Not with gaps in the table or a handful of judges: use pairwise.bradleyTerry.',
  formula:
    'Case V: scale_j = mean over i of z(P(j over i)), lowest set to 0; from counts also probit and logit by maximum likelihood.',
  source: 'Thurstone 1927; Guilford 1954; R psych::thurstone; David 1988',
  standing: 'checked',
  input,
  output,
  example: {
    items: ['A', 'B', 'C'],
    propColumnPreferredOverRow: [
      [0.5, 0.75, 0.85],
      [0.25, 0.5, 0.55],
      [0.15, 0.45, 0.5],
    ],
  },
  run: () => import('./thurstone.compute.ts'),
})
