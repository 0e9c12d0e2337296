import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { notNegative, positive } from '../../model/method-input.ts'

const input = z.object({
  /** Value lost per week while it is not there. */
  perWeek: notNegative,
  delayWeeks: notNegative,
  shape: z._default(z.enum(['linear', 'peak', 'deadline']), 'linear'),
  /** Peak: the week, from now, in which most is lost, and over how many weeks it rises and falls. */
  peakWeek: z.optional(notNegative),
  spreadWeeks: z.optional(positive),
  /** Deadline: the week from which the whole value is lost. */
  deadlineWeek: z.optional(notNegative),
  lostAtDeadline: z.optional(notNegative),
  /** Week in which it would be ready without delay. */
  readyWeek: z._default(notNegative, 0),
})
const output = z.object({
  cost: z.number(),
  perWeekAtEnd: z.number(),
  missesDeadline: z.boolean(),
  shape: z.string(),
  curve: z.array(z.tuple([z.number(), z.number()])),
})
/** How waiting hurts, and how long. */
export type Input = z.output<typeof input>
/** What the delay costs. */
export type Output = z.output<typeof output>

/** What a delay costs. */
export const financeDelayCost = method({
  name: 'finance.delayCost',
  title: 'Cost of a delay',
  area: 'goals',
  says: 'Tells what a delay of so many weeks costs, for steady loss, a season, or a deadline.',
  when: 'Deciding what waits when something else is put first.',
  not: 'Never counted as 0 when it is not known: leave it unpriced.',
  formula:
    'integral of the weekly loss over the delay; linear: constant; peak: a triangle around the peak week; deadline: constant, plus all that is lost once the deadline passes.',
  source: 'Reinertsen 2009 (shapes); the triangle is our own',
  standing: 'own',
  input,
  output,
  fields: { bet: ['costOfDelay'] },
  example: { perWeek: 5, delayWeeks: 3, shape: 'deadline', readyWeek: 6, deadlineWeek: 8, lostAtDeadline: 60 },
  run: () => import('./delay-cost.compute.ts'),
})
