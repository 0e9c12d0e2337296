import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { id, maybe, positive, rows } from '../../../model/method-input.ts'

const input = z.object({
  steps: z.array(id).check(z.minLength(1), z.maxLength(50)),
  /** Time allowed from the first step; in the unit of the events. */
  windowHours: z._default(positive, 24),
  users: rows('One object per person: id, and events as [step, hour]', {
    type: 'object',
    properties: {
      id: { type: 'string' },
      events: { type: 'array', items: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] } },
    },
    required: ['id', 'events'],
  }),
})
const output = z.object({
  counts: z.array(z.number()),
  conversionFromPrevious: z.array(maybe),
  conversionInterval: z.array(z.nullable(z.tuple([z.number(), z.number()]))),
  overall: maybe,
  overallInterval: z.nullable(z.tuple([z.number(), z.number()])),
  medianHours: z.array(maybe),
  n: z.number(),
  intervalMethod: z.string(),
})
/** Steps in order and what each person did, [step, hour]. */
export type Input = z.output<typeof input>
/** People who reached each step. */
export type Output = z.output<typeof output>

/** Where people drop out. */
export const funnel = method({
  name: 'funnel',
  title: 'Funnel',
  area: 'feedback',
  says: 'Counts how many people reached each step in order within the time allowed.',
  when: 'A task has steps that make sense only in order.',
  not: 'Not for coming back: use retention.',
  formula: 'ordered steps, window from the first step, best attempt of each person, other events between allowed.',
  source: 'Ordered, closed funnel as in the Mixpanel documentation',
  standing: 'checked',
  input,
  output,
  example: {
    steps: ['visit', 'signup', 'pay'],
    windowHours: 24,
    users: [
      {
        id: 'Ana',
        events: [
          ['visit', 0],
          ['signup', 5],
          ['pay', 20],
        ],
      },
      {
        id: 'Ben',
        events: [
          ['visit', 0],
          ['signup', 50],
        ],
      },
    ],
  },
  run: () => import('./funnel.compute.ts'),
})
