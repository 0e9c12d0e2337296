import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe, rows } from '../../../model/method-input.ts'

const input = z.object({
  responses: rows(
    'One list of ten answers per person, each 1 to 5, in the order of the questionnaire; null where blank',
    {
      type: 'array',
      minItems: 10,
      maxItems: 10,
      items: { type: ['integer', 'null'], minimum: 1, maximum: 5 },
    },
  ),
  conf,
})
const output = z.object({
  scores: z.array(maybe),
  mean: maybe,
  sd: maybe,
  median: maybe,
  ci95: interval,
  ci: interval,
  ciUnclipped: interval,
  grade: z.nullable(z.string()),
  n: z.number(),
  dropped: z.number(),
  blanksFilled: z.number(),
  conf: z.number(),
  flags: z.array(z.string()),
})
/** Ten answers of each person. */
export type Input = z.output<typeof input>
/** Scores from 0 to 100 and their mean with its interval. */
export type Output = z.output<typeof output>

/** System usability scale. */
export const surveySus = method({
  name: 'survey.sus',
  title: 'SUS',
  area: 'feedback',
  says: 'Scores the system usability scale for each person and gives the mean with its interval.',
  when: 'People have just used the product for real tasks.',
  not: 'The score is not a percentage; never reorder items or reverse them twice.',
  formula:
    'odd items x-1, even items 5-x, sum × 2.5; a blank counts as 3, at most two of them; t interval clipped to 0..100.',
  source: 'Brooke 1986/1996; Sauro & Lewis (grades)',
  standing: 'checked',
  input,
  output,
  fields: { survey: ['instrument'] },
  example: {
    responses: [
      [5, 4, 2, 1, 2, 3, 2, 4, 5, 2],
      [4, 2, 4, 2, 4, 2, 4, 2, 4, null],
    ],
  },
  run: () => import('./sus.compute.ts'),
})
