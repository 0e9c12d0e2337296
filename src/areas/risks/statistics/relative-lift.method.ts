import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe } from '../../../model/method-input.ts'
import { sample } from './sample.ts'

const input = z.object({ a: sample, b: sample, conf })
const output = z.object({
  absolute: z.object({ diff: z.number(), se: maybe, df: maybe, ci: interval, pValue: maybe }),
  relativeDelta: z.nullable(z.object({ lift: z.number(), se: z.number(), ci: interval, pValue: z.number() })),
  relativeFieller: z.nullable(z.object({ g: z.number(), ci: interval, bounded: z.boolean() })),
  n: z.number(),
  conf: z.number(),
  flags: z.array(z.string()),
})
/** Control and treatment. */
export type Input = z.output<typeof input>
/** Absolute difference and relative lift, each with its own interval. */
export type Output = z.output<typeof output>

/** Lift in per cent, with an honest interval. */
export const statsRelativeLift = method({
  name: 'stats.relativeLift',
  title: 'Relative lift',
  area: 'risks',
  says: 'Tells by how many per cent the second mean exceeds the first, counting the noise of both.',
  when: 'People ask for the effect in per cent of today’s value.',
  not: 'Not when the control mean is near 0 or may change sign: stay with the absolute difference.',
  formula:
    'lift = m2/m1 - 1; delta SE = √(v2/(n2 m1²) + v1 m2²/(n1 m1⁴)); Fieller with g = (t·se1/m1)², unbounded for g ≥ 1.',
  source: 'Delta method; Fieller 1954; figures checked against a public experimentation library',
  standing: 'checked',
  input,
  output,
  aliases: { confidence: 'conf' },
  example: { a: { n: 3407, sum: 1396.87, sumSquares: 52377.9767 }, b: { n: 3461, sum: 2422.7, sumSquares: 134698.29 } },
  run: () => import('./relative-lift.compute.ts'),
})
