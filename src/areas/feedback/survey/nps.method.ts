import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, count, interval, maybe, rows } from '../../../model/method-input.ts'

const input = z.object({
  promoters: z.optional(count),
  passives: z.optional(count),
  detractors: z.optional(count),
  ratings: z.optional(
    rows('Answers 0 to 10, whole; null where missing', { type: ['integer', 'null'], minimum: 0, maximum: 10 }),
  ),
  conf,
})
const output = z.object({
  promoters: z.number(),
  passives: z.number(),
  detractors: z.number(),
  nps: maybe,
  shown: maybe,
  se: maybe,
  ciWald: interval,
  ciAdjustedWald: interval,
  n: z.number(),
  dropped: z.number(),
  conf: z.number(),
  intervalMethod: z.string(),
  flags: z.array(z.string()),
})
/** Raw answers, or counts of the three groups. */
export type Input = z.output<typeof input>
/** The score with an interval for a difference of shares. */
export type Output = z.output<typeof output>

/** Net promoter score. */
export const surveyNps = method({
  name: 'survey.nps',
  title: 'NPS',
  area: 'feedback',
  says: 'Gives the net promoter score with an interval that counts all three groups.',
  when: 'Following one population over time with the same question.',
  not: 'Not for comparing countries or scales, and not with a handful of answers.',
  formula:
    'NPS = 100 (P - D)/n; SE = 100 √((p + d - (p-d)²)/n); interval: adjusted Wald, adding ¾ to P, ¾ to D and 3 to n.',
  source: 'Reichheld 2003; Rocks 2016 (adjusted Wald)',
  standing: 'checked',
  input,
  output,
  fields: { survey: ['instrument'], response: ['answers'] },
  aliases: { scores: 'ratings', confidence: 'conf' },
  example: { ratings: [10, 9, 9, 8, 7, 6, 0, 10, 3, 8, null] },
  run: () => import('./nps.compute.ts'),
})
