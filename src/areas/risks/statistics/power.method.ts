import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { alpha, openShare, positive } from '../../../model/method-input.ts'

const input = z.object({
  p1: openShare,
  p2: openShare,
  n: positive,
  alpha,
  sides: z._default(z.literal([1, 2]), 2),
  ratio: z._default(positive, 1),
})
const output = z.object({ power: z.number(), n: z.number(), alpha: z.number(), formula: z.string() })
/** Two rates and the people in the first arm. */
export type Input = z.output<typeof input>
/** The chance to see that difference. */
export type Output = z.output<typeof output>

/** The chance that a planned experiment sees a difference that is there. */
export const statsPower = method({
  name: 'stats.power',
  title: 'Power of a plan',
  area: 'risks',
  says: 'Tells how likely an experiment of a given size is to see a difference that is really there.',
  when: 'The number of people is given and you wonder whether to start at all.',
  not: 'Never after the result, with the difference that was seen.',
  formula: 'Φ((√n |p1-p2| - z_{1-α/2} √(2pq)) / √(p1q1+p2q2)), p = (p1+p2)/2',
  source: 'R power.prop.test',
  standing: 'checked',
  input,
  output,
  example: { p1: 0.5, p2: 0.75, n: 50 },
  run: () => import('./power.compute.ts'),
})
