import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, maybe, maybeById, positive } from '../../model/method-input.ts'

const number = z.nullish(z.number())
const input = z.object({
  keyResults: z.array(
    z.object({
      id,
      type: z._default(z.enum(['metric', 'binary']), 'metric'),
      start: number,
      target: number,
      current: z.nullish(z.union([z.number(), z.boolean()])),
      weight: z.optional(positive),
    }),
  ),
  /** Share of the cycle that has passed, for the pace line. */
  elapsed: z.optional(z.number().check(z.gte(0), z.lte(1))),
})
const output = z.object({
  scores: maybeById,
  raw: maybeById,
  bands: z.record(z.string(), z.nullable(z.string())),
  objective: maybe,
  objectiveBand: z.nullable(z.string()),
  status: z.enum(['ok', 'incomplete', 'no-data']),
  missing: z.array(z.string()),
  behindPace: z.array(z.string()),
  n: z.number(),
})
/** Key results with start, target and current value. */
export type Input = z.output<typeof input>
/** Grades from 0 to 1 and the objective’s mean. */
export type Output = z.output<typeof output>

/** How far an objective has come. */
export const okrScore = method({
  name: 'okr.score',
  title: 'OKR grades',
  area: 'outcomes',
  says: 'Grades key results from 0 to 1 and the objective by their mean, also for falling targets.',
  when: 'At check-ins and at the end of a cycle.',
  not: 'Not a rating of people’s performance.',
  formula:
    'clamp((current - start)/(target - start), 0, 1); binary 0 or 1; objective = weighted mean; one missing reading makes it incomplete.',
  source: 'Google re:Work, Grade OKRs; Doerr, Measure What Matters (2018)',
  standing: 'checked',
  input,
  output,
  fields: { outcome: ['baseline', 'ideal', 'current'] },
  example: {
    keyResults: [
      { id: 'features', start: 0, target: 6, current: 3 },
      { id: 'churn', start: 10, target: 4, current: 6 },
    ],
  },
  run: () => import('./okr-score.compute.ts'),
})
