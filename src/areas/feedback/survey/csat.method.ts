import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { conf, interval, maybe, rows } from '../../../model/method-input.ts'

const input = z.object({
  ratings: rows('Whole answers from 1 to the top of the scale; null where missing', {
    type: ['integer', 'null'],
    minimum: 1,
  }),
  /** Top of the scale, and how many boxes count as satisfied. */
  scaleTop: z._default(z.int().check(z.gte(3), z.lte(10)), 5),
  topBoxes: z._default(z.int().check(z.gte(1), z.lte(5)), 2),
  conf,
})
const output = z.object({
  csat: maybe,
  n: z.number(),
  satisfied: z.number(),
  ciWilson: interval,
  mean: maybe,
  dropped: z.number(),
  scale: z.string(),
  conf: z.number(),
  flags: z.array(z.string()),
})
/** Satisfaction answers. */
export type Input = z.output<typeof input>
/** Share of satisfied people, in per cent. */
export type Output = z.output<typeof output>

/** Customer satisfaction. */
export const surveyCsat = method({
  name: 'survey.csat',
  title: 'CSAT',
  area: 'feedback',
  says: 'Gives the share of people who chose one of the top boxes, with its interval.',
  when: 'Right after something people did.',
  not: 'Scale and boxes must not change between waves.',
  formula: 'share of the top two boxes of 1 to 5, in per cent; Wilson interval.',
  source: 'Top-box practice; Wilson 1927',
  standing: 'recalled',
  input,
  output,
  fields: { survey: ['instrument'] },
  aliases: { confidence: 'conf' },
  example: { ratings: [5, 4, 3, 5, 1, 4, 2, 5, 4, 4] },
  run: () => import('./csat.compute.ts'),
})
