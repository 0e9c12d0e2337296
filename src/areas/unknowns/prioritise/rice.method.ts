import * as z from 'zod/mini'
import { method } from '../../../model/method.ts'
import { byId, id, maybeById, notNegative, positive, share } from '../../../model/method-input.ts'

const item = z.object({
  id,
  reach: z.nullish(notNegative),
  impact: z.nullish(notNegative),
  confidence: z.nullish(share),
  effort: z.nullish(positive),
  period: z.optional(z.string()),
})
const input = z.object({
  items: z.array(item),
  /** The same period for every item. */
  period: z.optional(z.string()),
  /** Allows impacts off the scale 3, 2, 1, 0.5, 0.25. */
  customScale: z._default(z.boolean(), false),
})
const output = z.object({
  scores: maybeById,
  rank: z.array(z.string()),
  place: byId,
  unscored: z.array(z.string()),
  hints: z.array(z.string()),
  n: z.number(),
})
/** Items with reach, impact, confidence (0 to 1) and effort. */
export type Input = z.output<typeof input>
/** Scores and order. */
export type Output = z.output<typeof output>

/** Value per effort. */
export const prioritiseRice = method({
  name: 'prioritise.rice',
  title: 'RICE',
  area: 'unknowns',
  says: 'Orders ideas by people reached, effect on each, confidence and effort.',
  when: 'Ideas differ in how many people they touch, and reach is known from data.',
  not: 'Not with guesses for reach: give ranges to prioritise.riceMonteCarlo.',
  formula:
    'score = reach × impact × confidence / effort; impact 3, 2, 1, 0.5 or 0.25; confidence 1, 0.8 or 0.5; effort in person-months.',
  source: 'Sean McBride, Intercom 2018',
  standing: 'checked',
  input,
  output,
  fields: { bet: ['reach', 'impact', 'effort'] },
  example: {
    items: [
      { id: 'search', reach: 2000, impact: 2, confidence: 0.8, effort: 3 },
      { id: 'dark', reach: 5000, impact: 0.5, confidence: 1, effort: 1 },
    ],
  },
  run: () => import('./rice.compute.ts'),
})
