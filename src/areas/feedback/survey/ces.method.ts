import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe, rows } from '../../../model/method-input.ts'

const input = z.object({
  ratings: rows('Whole answers 1 (strongly disagree) to 7; null where missing', {
    type: ['integer', 'null'],
    minimum: 1,
    maximum: 7,
  }),
  /** Only the second version is scored here; the first (1 to 5, low = good) is another instrument. */
  version: z._default(z.literal('2.0'), '2.0'),
  conf,
})
const output = z.object({
  mean: maybe,
  ciMean: interval,
  percentAgree: maybe,
  ciWilson: interval,
  n: z.number(),
  dropped: z.number(),
  version: z.string(),
  conf: z.number(),
  flags: z.array(z.string()),
})
/** Agreement with "made it easy". */
export type Input = z.output<typeof input>
/** Mean and share of those who agree. */
export type Output = z.output<typeof output>

/** How easy it was. */
export const surveyCes = method({
  name: 'survey.ces',
  title: 'CES 2.0',
  area: 'feedback',
  says: 'Gives how far people agree that something was made easy for them.',
  when: 'Right after support or a task.',
  not: 'Never mixed with CES 1.0, where low is good.',
  formula: 'mean of 1 to 7, and share of 5 to 7 in per cent; t and Wilson intervals.',
  source: 'CEB / Gartner CES 2.0',
  standing: 'recalled',
  input,
  output,
  fields: { survey: ['instrument'] },
  aliases: { confidence: 'conf' },
  example: { ratings: [7, 6, 5, 4, 2, 7, 6, 1, 5, 6] },
  run: () => import('./ces.compute.ts'),
})
