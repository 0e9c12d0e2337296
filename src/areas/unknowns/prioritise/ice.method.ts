import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { byId, id, maybeById } from '../../../model/method-input.ts'

const score = z.number().check(z.gte(1), z.lte(10))
/** One score, or one of each rater. */
const factor = z.nullish(z.union([score, z.array(z.nullable(score))]))
const input = z.object({
  items: z.array(z.object({ id, impact: factor, confidence: factor, ease: factor })),
  setting: z._default(z.enum(['average', 'product']), 'average'),
})
const output = z.object({
  average: maybeById,
  product: maybeById,
  rankAverage: z.array(z.string()),
  rankProduct: z.array(z.string()),
  rank: z.array(z.string()),
  place: byId,
  setting: z.string(),
  spread: z.record(z.string(), z.array(z.string())),
  unscored: z.array(z.string()),
  n: z.number(),
})
/** Items with impact, confidence and ease from 1 to 10. */
export type Input = z.output<typeof input>
/** Both conventions, and the one in force by name. */
export type Output = z.output<typeof output>

/** A quick score for experiments. */
export const prioritiseIce = method({
  name: 'prioritise.ice',
  title: 'ICE',
  area: 'unknowns',
  says: 'Orders small experiments by impact, confidence and ease.',
  when: 'Many small ideas, one team, little data.',
  not: 'Not across teams: the scale is whatever each team makes of it.',
  formula:
    'average of the three (Ellis); the product is common too and can reverse ranks, so the setting is always named.',
  source: 'Sean Ellis / GrowthHackers help centre',
  standing: 'checked',
  input,
  output,
  fields: { workshop: ['items'] },
  example: {
    items: [
      { id: 'X', impact: 10, confidence: 2, ease: 9 },
      { id: 'Y', impact: 6, confidence: 6, ease: 7 },
    ],
  },
  run: () => import('./ice.compute.ts'),
})
