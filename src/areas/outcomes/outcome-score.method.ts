import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { conf, count, id, maybeById } from '../../model/method-input.ts'

const input = z.object({
  outcomes: z.array(
    z.object({
      id,
      minimal: z.number(),
      ideal: z.number(),
      current: z.nullish(z.number()),
      /** Where current is a rate: successes out of n. */
      data: z.optional(z.tuple([count, count])),
    }),
  ),
  conf,
})
const output = z.object({
  status: z.record(z.string(), z.enum(['not-met', 'minimal-met', 'ideal-met', 'no-data'])),
  progress: maybeById,
  certainty: z.record(z.string(), z.nullable(z.string())),
  interval: z.record(z.string(), z.nullable(z.tuple([z.number(), z.number()]))),
  direction: z.record(z.string(), z.enum(['up', 'down'])),
  n: z.number(),
})
/** Outcomes with a minimal and an ideal condition. */
export type Input = z.output<typeof input>
/** What is met, and how far between the two. */
export type Output = z.output<typeof output>

/** Whether the conditions of satisfaction are met. */
export const outcomeScore = method({
  name: 'outcome.score',
  title: 'Minimal and ideal conditions',
  area: 'outcomes',
  says: 'Tells whether an outcome meets its minimal or its ideal condition, and how far it is between them.',
  when: 'An outcome has a floor one must not miss and a hope.',
  not: 'With equal conditions there is one threshold and no progress.',
  formula: 'ideal below minimal means lower is better; progress = clamp((x - minimal)/(ideal - minimal), 0, 1).',
  source: 'Anderson’s article; conditions of satisfaction (Flores, Cohn); the score is our own',
  standing: 'own',
  input,
  output,
  fields: { outcome: ['minimal', 'ideal', 'current'] },
  example: {
    outcomes: [
      { id: 'a', minimal: 30, ideal: 50, current: 45 },
      { id: 'c', minimal: 4, ideal: 1, current: 0.5 },
    ],
  },
  run: () => import('./outcome-score.compute.ts'),
})
