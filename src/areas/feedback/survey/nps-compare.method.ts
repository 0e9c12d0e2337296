import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, count, interval, maybe, rows } from '../../../model/method-input.ts'

const answers = rows('Answers 0 to 10, whole; null where missing', {
  type: ['integer', 'null'],
  minimum: 0,
  maximum: 10,
})
/** Counts of the three groups, or the answers themselves. */
const wave = z.union([z.object({ promoters: count, passives: count, detractors: count }), answers])
const input = z.object({ a: wave, b: wave, conf })
const output = z.object({
  npsA: maybe,
  npsB: maybe,
  diff: maybe,
  se: maybe,
  z: maybe,
  pValue: maybe,
  ci: interval,
  n: z.tuple([z.number(), z.number()]),
  dropped: z.number(),
  conf: z.number(),
  test: z.string(),
})
/** Two waves of answers. */
export type Input = z.output<typeof input>
/** The change with its test. */
export type Output = z.output<typeof output>

/** Whether NPS changed. */
export const surveyNpsCompare = method({
  name: 'survey.npsCompare',
  title: 'NPS: two waves',
  area: 'feedback',
  says: 'Tells whether the net promoter score moved by more than chance.',
  when: 'Two independent waves, or two segments, with the same question.',
  not: 'Not for the same people asked twice.',
  formula: 'z = (NPS_b - NPS_a)/√(SE_a² + SE_b²), each SE from all three groups; interval from adjusted counts.',
  source: 'Variance of a difference of multinomial shares; Rocks 2016',
  standing: 'recalled',
  input,
  output,
  example: { a: { promoters: 50, passives: 30, detractors: 20 }, b: { promoters: 110, passives: 60, detractors: 30 } },
  run: () => import('./nps-compare.compute.ts'),
})
