import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, issuesById, notNegative } from '../../model/method-input.ts'

const answer = z.optional(z.object({ answer: z.nullish(z.string()), evidence: z._default(notNegative, 0) }))
const input = z.object({
  problems: z.array(
    z.object({
      id,
      what: answer,
      who: answer,
      aware: answer,
      solvedToday: answer,
      looking: answer,
      relief: z.nullish(z.enum(['pain reliever', 'vitamin', 'neither'])),
    }),
  ),
})
const output = z.object({
  answered: z.record(z.string(), z.number()),
  backed: z.record(z.string(), z.number()),
  unknown: issuesById,
  unproven: issuesById,
  status: z.record(z.string(), z.enum(['unknown', 'claimed', 'backed'])),
  n: z.number(),
})
/** Problems with the five answers, and the evidence behind each. */
export type Input = z.output<typeof input>
/** What is known, only claimed, or not asked. */
export type Output = z.output<typeof output>

/** How we know that it is a problem. */
export const problemAnswers = method({
  name: 'problem.answers',
  title: 'Five questions of a problem',
  area: 'customers',
  says: 'Tells of each problem which of its five questions are answered, and which answers rest on evidence.',
  when: 'Somebody names a problem, above all from inside.',
  not: 'It does not weigh the evidence: evidence.confidence does.',
  formula:
    'what, who, aware, solved today, looking; unknown until answered, claimed without evidence, backed when all five rest on evidence.',
  source: 'The questions of Anderson’s article in our own words; the states are our own',
  standing: 'own',
  input,
  output,
  fields: { problem: ['what', 'who', 'aware', 'solved today', 'looking'] },
  example: {
    problems: [
      {
        id: 'PB-1',
        what: { answer: 'Bookings get lost', evidence: 2 },
        who: { answer: 'mechanics', evidence: 1 },
        relief: 'pain reliever',
      },
    ],
  },
  run: () => import('./problem-answers.compute.ts'),
})
