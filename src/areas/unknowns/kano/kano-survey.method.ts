import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, rows } from '../../../model/method-input.ts'
import { featureOutput } from './kano-output.ts'

const input = z.object({
  features: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  respondents: rows(
    'One object per person: answers = a pair [functional, dysfunctional] for each feature in order; optional id, segment, importance (1 to 9 each)',
    {
      type: 'object',
      properties: {
        id: { type: 'string' },
        segment: { type: 'string' },
        answers: { type: 'array' },
        importance: { type: 'array' },
      },
      required: ['answers'],
    },
  ),
  variant: z._default(z.enum(['standard', 'pouliot']), 'standard'),
  conf,
})
const feature = z.extend(featureOutput, { importance: z.nullable(z.number()), importanceN: z.number() })
const output = z.object({
  features: z.record(z.string(), feature),
  segments: z.record(z.string(), z.record(z.string(), feature)),
  alike: z.object({ count: z.number(), ids: z.array(z.string()) }),
  questionable: z.object({ count: z.number(), ids: z.array(z.string()) }),
  respondents: z.number(),
  dropped: z.number(),
})
/** A whole Kano survey. */
export type Input = z.output<typeof input>
/** Every feature, over all and by segment, with respondents whose answers look careless. */
export type Output = z.output<typeof output>

/** A whole Kano survey at once. */
export const kanoSurvey = method({
  name: 'kano.survey',
  title: 'Kano: whole survey',
  area: 'unknowns',
  says: 'Reads a whole Kano survey: every feature, every segment, and answers that look careless.',
  when: 'Raw answers of many people to several features.',
  not: 'Do not act on the overall result where segments differ.',
  formula:
    'each feature as in kano.aggregate; a person is flagged with all pairs alike (three or more), or more than a fifth of pairs questionable.',
  source: 'As kano.aggregate; the flags are our own',
  standing: 'checked',
  input,
  output,
  fields: { survey: ['questions'] },
  example: {
    features: ['Dark mode', 'Export'],
    respondents: [
      {
        id: 'Ana',
        segment: 'team',
        answers: [
          [1, 3],
          [2, 5],
        ],
        importance: [5, 9],
      },
      {
        id: 'Ben',
        segment: 'solo',
        answers: [
          [3, 3],
          [1, 5],
        ],
      },
    ],
  },
  run: () => import('./kano-survey.compute.ts'),
})
