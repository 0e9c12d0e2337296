import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, positive } from '../../model/method-input.ts'

const ten = z.nullish(z.number().check(z.gte(0), z.lte(10)))
const input = z.object({
  questions: z.array(
    z.object({ id, evsiNet: z.nullish(z.number()), weeks: z.nullish(positive), importance: ten, evidence: ten }),
  ),
})
const output = z.object({
  order: z.array(z.string()),
  perWeek: z.record(z.string(), z.number()),
  why: z.record(z.string(), z.enum(['valued', 'by-map', 'cannot-pay', 'nothing-known'])),
  n: z.number(),
})
/** Questions with net gain and weeks, or with places on the map. */
export type Input = z.output<typeof input>
/** What to learn next. */
export type Output = z.output<typeof output>

/** What to learn next. */
export const learningBacklog = method({
  name: 'learning.backlog',
  title: 'Learning backlog',
  area: 'risks',
  says: 'Orders open questions by what an answer is worth per week, then by the assumption map.',
  when: 'There are more open questions than time to answer them.',
  not: 'Questions that block nothing do not belong here.',
  formula:
    'net gain per week where valued and positive; then importance × (10 - evidence); last, tests that cost more than they can bring.',
  source: 'Practice without a single author: our own ordering',
  standing: 'own',
  input,
  output,
  fields: { assumption: ['importance'], experiment: ['cost', 'weeks'] },
  example: {
    questions: [
      { id: 'q1', evsiNet: 22.85, weeks: 2 },
      { id: 'q3', importance: 9, evidence: 1 },
      { id: 'q5', evsiNet: -0.2, weeks: 1 },
    ],
  },
  run: () => import('./learning-backlog.compute.ts'),
})
