import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe } from '../../../model/method-input.ts'
import { proportion } from './sample.ts'

const input = z.object({
  a: proportion,
  b: proportion,
  conf,
  direction: z._default(z.enum(['b-a', 'a-b']), 'b-a'),
  alternative: z._default(z.enum(['two-sided', 'greater', 'less']), 'two-sided'),
})
const output = z.object({
  p1: z.number(),
  p2: z.number(),
  n1: z.number(),
  n2: z.number(),
  diff: z.number(),
  z: maybe,
  pValue: maybe,
  test: z.string(),
  ciWald: interval,
  ciNewcombe: interval,
  conf: z.number(),
  yatesPValue: maybe,
  fisherPValue: z.number(),
  relativeRisk: maybe,
  ciRelativeRiskKatz: interval,
  direction: z.string(),
  flags: z.array(z.string()),
})
/** Successes and size of two arms. */
export type Input = z.output<typeof input>
/** The difference, its test and its intervals. */
export type Output = z.output<typeof output>

/** Compares two rates. */
export const statsTwoProportion = method({
  name: 'stats.twoProportion',
  title: 'Two rates compared',
  area: 'risks',
  says: 'Tells whether two rates differ by more than chance, and by how much.',
  when: 'An experiment with two arms and a yes or no per randomised unit, read once at its planned end.',
  not: 'Not for page views when users were randomised, and not for repeated looks (use a sequential method).',
  formula:
    'z = (p2-p1)/√(p(1-p)(1/n1+1/n2)), p pooled, no Yates; interval: Newcombe hybrid score; ratio: Katz on the log scale.',
  source: 'Agresti 2002; Newcombe 1998b; Katz et al. 1978; Fisher 1935. Yates’ correction shown only for comparison',
  standing: 'recalled',
  input,
  output,
  fields: { experiment: ['result'] },
  aliases: { confidence: 'conf' },
  example: { a: [120, 1000], b: [150, 1000] },
  run: () => import('./two-proportion.compute.ts'),
})
