import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe } from '../../../model/method-input.ts'
import { sample } from './sample.ts'

const result = z.object({ diff: z.number(), t: maybe, df: maybe, pValue: maybe, ci: interval })
const input = z.object({
  a: sample,
  b: sample,
  conf,
  direction: z._default(z.enum(['b-a', 'a-b']), 'b-a'),
  /** Values outside are set to the threshold, fixed in advance from both arms together. */
  winsorise: z.optional(z.object({ low: z.optional(z.number()), high: z.optional(z.number()) })),
})
const output = z.extend(result, {
  n1: z.number(),
  n2: z.number(),
  mean1: z.number(),
  mean2: z.number(),
  dropped: z.number(),
  conf: z.number(),
  direction: z.string(),
  winsorised: z.nullable(result),
  test: z.string(),
  flags: z.array(z.string()),
})
/** Two arms of values or of their summaries. */
export type Input = z.output<typeof input>
/** The difference of means with its test and interval. */
export type Output = z.output<typeof output>

/** Compares two means. */
export const statsWelch = method({
  name: 'stats.welch',
  title: 'Two means compared',
  area: 'risks',
  says: 'Tells whether two means differ by more than chance, without assuming equal spread.',
  when: 'An experiment with a number per randomised unit: revenue, minutes, items.',
  not: 'Not with under 2 values an arm; with a few huge values look at the winsorised result too.',
  formula: 't = (m2-m1)/√(v1/n1+v2/n2), degrees of freedom by Welch–Satterthwaite; never pooled.',
  source: 'Welch 1947; R’s sleep and mtcars data as checks',
  standing: 'checked',
  input,
  output,
  fields: { experiment: ['result'] },
  aliases: { confidence: 'conf' },
  example: { a: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4], b: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4] },
  run: () => import('./welch.compute.ts'),
})
