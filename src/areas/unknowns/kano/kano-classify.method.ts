import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { rows } from '../../../model/method-input.ts'
import { category } from './kano-output.ts'

const input = z.object({
  scale: z.optional(z.array(z.string()).check(z.length(5))),
  pairs: z.optional(
    z.union([z.string(), rows('Pairs [functional, dysfunctional], each 1 (like) to 5 (dislike)', { type: 'array' })]),
  ),
  variant: z._default(z.enum(['standard', 'pouliot']), 'standard'),
})
const output = z.object({
  table: z.record(z.string(), category),
  categories: z.nullable(z.array(z.nullable(category))),
  dropped: z.number(),
  variant: z.string(),
})
/** The pairs to classify; all 25 where none are given. */
export type Input = z.output<typeof input>
/** The table, and the category of each pair given. */
export type Output = z.output<typeof output>

/** The evaluation table of the Kano questionnaire. */
export const kanoClassify = method({
  name: 'kano.classify',
  title: 'Kano: evaluation table',
  area: 'unknowns',
  says: 'Gives the category of a pair of answers about one feature, or the whole table of 25.',
  when: 'You want to see, or check, how a pair of Kano answers is read.',
  not: 'For results of a survey use kano.aggregate: single answers say little.',
  formula:
    'Row = answer if present, column = answer if absent; (1,1) and (5,5) are questionable, (1,5) is O, (5,1) is R.',
  source: 'Kano, Seraku, Takahashi & Tsuji 1984; Berger et al. 1993 (CQM Journal 2(4)); option: Pouliot 1993',
  standing: 'checked',
  input,
  output,
  example: {
    pairs: [
      [1, 5],
      [2, 5],
      [1, 1],
    ],
  },
  run: () => import('./kano-classify.compute.ts'),
})
