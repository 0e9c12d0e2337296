import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, notNegative, rows } from '../../../model/method-input.ts'
import { featureOutput } from './kano-output.ts'

const counted = z._default(notNegative, 0)
const input = z.object({
  feature: z.optional(z.string()),
  counts: z.optional(z.object({ A: counted, O: counted, M: counted, I: counted, R: counted, Q: counted })),
  /** The counts are percentages, so nothing is known of n. */
  weightsArePercent: z._default(z.boolean(), false),
  responses: z.optional(
    rows('Pairs [functional, dysfunctional], each 1 (like) to 5 (dislike), or null', {
      type: ['array', 'null'],
      prefixItems: [{ type: ['integer', 'null'] }, { type: ['integer', 'null'] }],
    }),
  ),
  variant: z._default(z.enum(['standard', 'pouliot']), 'standard'),
  /** Swap the two answers: re-reads a feature that most people reject. */
  invert: z._default(z.boolean(), false),
  conf,
})
/** Answers to one feature, raw or counted. */
export type Input = z.output<typeof input>

/** Category, better and worse of one feature. */
export const kanoAggregate = method({
  name: 'kano.aggregate',
  title: 'Kano: one feature',
  area: 'unknowns',
  says: 'Tells from survey answers whether a feature is expected, wanted in proportion, a delight, or indifferent.',
  when: 'You can ask at least 20 people of one segment how they feel with a feature and without it.',
  not: 'Not for features people cannot imagine yet, and never averaged over segments that differ.',
  formula:
    'Category = mode of M, O, A, I, R (ties M > O > A > I > R). Better = (A+O)/(A+O+M+I); worse = -(O+M)/(A+O+M+I). Strength = (top - second)/n, mixed below 0.06. Fong: clear if |a-b| >= 1.65 sqrt((a+b)(2n-a-b)/(2n)).',
  source:
    'Kano et al. 1984; Berger et al. 1993 (table, Timko’s better/worse, DuMouchel’s scores, Blauth’s rule); Sauerwein et al. 1996; Lee & Newcomb 1997; Fong 1996; Brand & Rese 2026',
  standing: 'checked',
  input,
  output: featureOutput,
  fields: { workshop: ['items'], survey: ['questions'] },
  example: {
    feature: 'Dark mode',
    responses: [
      [1, 3],
      [1, 4],
      [3, 3],
      [1, 5],
      [2, 5],
      [1, 3],
      [3, 2],
      [1, null],
    ],
  },
  run: () => import('./kano-aggregate.compute.ts'),
})
