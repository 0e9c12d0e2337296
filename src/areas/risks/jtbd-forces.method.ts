import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { maybe } from '../../model/method-input.ts'

const strength = z.nullish(z.number().check(z.gte(0), z.lte(10)))
const input = z.object({
  rows: z.array(
    z.object({ segment: z.optional(z.string()), push: strength, pull: strength, anxiety: strength, habit: strength }),
  ),
})
const middle = z.object({ push: maybe, pull: maybe, anxiety: maybe, habit: maybe, net: maybe, n: z.number() })
const output = z.object({
  net: z.array(maybe),
  verdict: z.array(z.enum(['switch', 'stay', 'switch-but-no-push', 'incomplete'])),
  segments: z.record(z.string(), middle),
  n: z.number(),
  dropped: z.number(),
})
/** Forces of each interview, 0 to 10; null where not asked. */
export type Input = z.output<typeof input>
/** Who would switch, and the medians of each segment. */
export type Output = z.output<typeof output>

/** Whether people would switch. */
export const jtbdForces = method({
  name: 'jtbd.forces',
  title: 'Four forces',
  area: 'risks',
  says: 'Weighs what drives people to something new against what holds them back.',
  when: 'Interviews with people who switched, or nearly did.',
  not: 'Never summed over people of different segments.',
  formula:
    'switch if push + pull > anxiety + habit, strictly; a push of 0 is flagged; a missing force is incomplete, not 0.',
  source: 'Moesta & Spiek, Forces of Progress; the 0 to 10 strengths are our own',
  standing: 'checked',
  input,
  output,
  fields: { 'switching force': ['strength', 'force'] },
  example: {
    rows: [
      { push: 4, pull: 5, anxiety: 3, habit: 4 },
      { push: 0, pull: 9, anxiety: 1, habit: 1 },
    ],
  },
  run: () => import('./jtbd-forces.compute.ts'),
})
