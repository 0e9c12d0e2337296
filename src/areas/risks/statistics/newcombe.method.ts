import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, count } from '../../../model/method-input.ts'

const input = z.object({
  rows: z.array(z.tuple([count, count, count, count])),
  conf,
  direction: z._default(z.enum(['first-second', 'second-first']), 'second-first'),
})
const output = z.object({
  exact: z.array(z.tuple([z.number(), z.number()])),
  diff: z.array(z.number()),
  conf: z.number(),
  direction: z.string(),
  intervalMethod: z.string(),
})
/** Rows of x1, n1, x2, n2. */
export type Input = z.output<typeof input>
/** An interval for each row. */
export type Output = z.output<typeof output>

/** Interval of the difference of two rates. */
export const statsNewcombe = method({
  name: 'stats.newcombe',
  title: 'Interval of a difference of rates',
  area: 'risks',
  says: 'Gives the range in which the difference of two rates may lie, also for rates near 0 or 1.',
  when: 'Two independent groups, a yes or no per person.',
  not: 'Not for the same people measured twice.',
  formula: 'd - √((p2-l2)² + (u1-p1)²) … d + √((u2-p2)² + (p1-l1)²), l and u the Wilson limits of each rate',
  source: 'Newcombe 1998b, Statistics in Medicine 17:873-890, method 10 (hybrid score)',
  standing: 'recalled',
  input,
  output,
  aliases: { confidence: 'conf' },
  example: { rows: [[56, 70, 48, 80]], direction: 'first-second' },
  run: () => import('./newcombe.compute.ts'),
})
