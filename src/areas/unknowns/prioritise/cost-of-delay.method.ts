import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { id, notNegative, positive } from '../../../model/method-input.ts'

const job = z.object({
  cod: notNegative,
  dur: positive,
  /** Jobs that must be finished before. */
  after: z.optional(z.array(id)),
})
const input = z.object({ jobs: z.record(z.string(), job) })
const output = z.object({
  order: z.array(z.string()),
  totalDelayCost: z.number(),
  byValueOnly: z.number(),
  byShortest: z.number(),
  cd3: z.record(z.string(), z.number()),
  finish: z.record(z.string(), z.number()),
  optimal: z.boolean(),
  n: z.number(),
})
/** Jobs with cost of delay per time and duration. */
export type Input = z.output<typeof input>
/** The cheapest order and what others would cost. */
export type Output = z.output<typeof output>

/** The order that loses least by waiting. */
export const prioritiseCostOfDelay = method({
  name: 'prioritise.costOfDelay',
  title: 'Cost of delay (CD3)',
  area: 'unknowns',
  says: 'Finds the order of jobs in which waiting costs least.',
  when: 'One team does one job after another and the cost of a week’s delay is known.',
  not: 'With jobs that must precede others, or deadlines, the order is a good one but no longer proved best.',
  formula: 'order by cost of delay / duration; total = Σ cost of delay × finishing time.',
  source: 'Smith 1956; Reinertsen 2009 (CD3)',
  standing: 'recalled',
  input,
  output,
  fields: { bet: ['costOfDelay', 'weeks'] },
  example: { jobs: { P: { cod: 5, dur: 8 }, Q: { cod: 9, dur: 3 }, S: { cod: 4, dur: 1 }, T: { cod: 10, dur: 10 } } },
  run: () => import('./cost-of-delay.compute.ts'),
})
