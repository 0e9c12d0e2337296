import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, maybe, maybeById, positive } from '../../../model/method-input.ts'
import { votesInput } from './vote-table.ts'

const input = z.object({
  ...votesInput,
  /** ML where it exists, else MAP, unless said; in any case of letters. */
  estimator: z.optional(z.enum(['ML', 'MAP', 'firth', 'ml', 'map', 'Firth', 'FIRTH'])),
  /** Spread of the prior that MAP puts on centred log-abilities. */
  priorSd: z._default(positive, 1),
  /** The item at 0; abilities are centred without one. */
  reference: z.optional(z.string()),
  conf,
  diagonal: z.optional(z.string()),
  model: z.optional(z.enum(['bradley-terry', 'half-win'])),
  centre: z.optional(z.string()),
})
const output = z.looseObject({
  status: z.enum(['ok', 'no-finite-ml', 'no-data']),
  reason: z.optional(z.string()),
  estimator: z.string(),
  logAbility: z.nullable(maybeById),
  se: z.nullable(maybeById),
  interval: z.nullable(z.record(z.string(), z.tuple([z.number(), z.number()]))),
  share: z.nullable(maybeById),
  rank: z.array(z.string()),
  games: z.record(z.string(), z.number()),
  residualDeviance: maybe,
  df: maybe,
  couldSwap: z.array(z.tuple([z.string(), z.string()])),
  pairs: z.array(z.object({ a: z.string(), b: z.string(), p: z.number(), low: maybe, high: maybe, games: z.number() })),
  stronglyConnectedComponents: z.array(z.array(z.string())),
  unconnected: z.array(z.array(z.string())),
  n: z.number(),
  skipped: z.number(),
  conf: z.number(),
})
/** Votes on pairs and how to hold abilities finite. */
export type Input = z.output<typeof input>
/** Abilities with standard errors, and how sure the order is; for few items also `probABeatsB` of each pair. */
export type Output = z.output<typeof output>

/** Strengths behind votes on pairs. */
export const pairwiseBradleyTerry = method({
  name: 'pairwise.bradleyTerry',
  title: 'Forced pairing: strengths (Bradley–Terry)',
  area: 'unknowns',
  says: 'Turns votes on pairs into strengths with intervals, also when not all pairs met equally often.',
  when: 'People choose between two at a time, and schedules are uneven or many items are compared.',
  not: 'Not when one dimension cannot hold the choices: look at pairwise.consistency first.',
  formula:
    'P(i beats j) = p_i/(p_i+p_j), l = ln p; maximum likelihood where the win graph is strongly connected, else MAP with l ~ N(0,1) or Firth’s correction; ties count half.',
  source:
    'Bradley & Terry 1952; Ford 1957 (existence); Hunter 2004; Firth 1993; Turner & Firth 2012 (BradleyTerry2); Agresti 2002',
  standing: 'checked',
  input,
  output,
  fields: { workshop: ['items'], vote: ['answers'] },
  example: {
    items: ['A', 'B', 'C', 'D'],
    wins: [
      [0, 6, 0, 0],
      [4, 0, 9, 0],
      [0, 1, 0, 9],
      [0, 0, 1, 0],
    ],
    reference: 'D',
  },
  run: async () => ({
    ...(await import('./bradley-terry.compute.ts')),
    ...(await import('./bradley-terry.readout.ts')),
  }),
})
