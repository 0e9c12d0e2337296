import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, notNegative, openShare, positive, share } from '../../model/method-input.ts'

const five = z.tuple([notNegative, notNegative, notNegative, notNegative, notNegative])
const item = z.object({
  source: id,
  side: z.enum(['for', 'against']),
  strength: z.literal([1, 2, 3, 4, 5]),
  ageDays: z.number(),
  halfLifeDays: positive,
  decisive: z.optional(z.boolean()),
  share: z.optional(share),
})
const input = z.object({
  start: z._default(openShare, 0.5),
  items: z.array(item),
  rule: z.optional(z.object({ weights: five, ceilings: five, repeat: share })),
})
const output = z.object({
  confidence: z.nullable(z.number()),
  word: z.enum(['unknown', 'contested', 'supported', 'refuted', 'likely', 'unlikely', 'leaning']),
  for: z.number(),
  against: z.number(),
  amount: z.number(),
  items: z.number(),
  sources: z.number(),
})
/** A starting point and the evidence linked to one claim. */
export type Input = z.output<typeof input>
/** Confidence with its word and its parts. */
export type Output = z.output<typeof output>

/** How sure the evidence makes us of a claim. */
export const evidenceConfidence = method({
  name: 'evidence.confidence',
  title: 'Confidence from evidence',
  area: 'risks',
  says: 'Computes how sure the linked evidence makes us of a claim, and says it in one word.',
  when: 'A claim has evidence for or against it, from named sources with a strength and an age.',
  not: 'Not a probability from a sample: for one experiment use experiment.verdict.',
  formula:
    'confidence = 1/(1+e^-x), x = logit(start) + for - against; an item weighs w·½^(age/half-life), w = 0.2, 0.5, 0.9, 1.6, 2.3 by strength; the i-th item of one source and side counts ½^(i-1); ceilings 0.6, 1.4, 2.2, 3.2, 4.2 are cumulative.',
  source: 'Chartroom’s own rule; the constants can be edited per workspace',
  standing: 'own',
  input,
  output,
  fields: { assumption: ['start'], problem: [], need: [] },
  example: {
    start: 0.5,
    items: [
      { source: 'acme', side: 'for', strength: 2, ageDays: 30, halfLifeDays: 180 },
      { source: 'exp-1', side: 'for', strength: 3, ageDays: 5, halfLifeDays: 365 },
      { source: 'initech', side: 'against', strength: 2, ageDays: 60, halfLifeDays: 180 },
    ],
  },
  run: () => import('./evidence-confidence.compute.ts'),
})
