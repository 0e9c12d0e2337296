import * as z from 'zod/mini'
import { method } from '../../model/method.ts'
import { id, maybeById } from '../../model/method-input.ts'

const input = z.object({
  scale: z._default(z.tuple([z.number(), z.number()]), [-2, 2]),
  stages: z.array(id),
  scores: z.record(z.string(), z.array(z.nullable(z.number()))),
  /** Stages whose scores are guesses without evidence. */
  assumed: z._default(z.array(id), []),
})
const output = z.object({
  mean: maybeById,
  n: z.record(z.string(), z.number()),
  low: z.nullable(z.string()),
  peak: z.nullable(z.string()),
  biggestDrop: z.nullable(z.tuple([z.string(), z.string(), z.number()])),
  gaps: z.array(z.string()),
  hollow: z.array(z.string()),
  dropped: z.number(),
})
/** Stages in order, and the feelings observed in each. */
export type Input = z.output<typeof input>
/** The line, its lowest and highest stage and its biggest drop. */
export type Output = z.output<typeof output>

/** How people feel along the way. */
export const journeySentiment = method({
  name: 'journey.sentiment',
  title: 'Journey: feelings',
  area: 'needs',
  says: 'Draws how people feel from stage to stage, and finds the lowest point and the biggest drop.',
  when: 'A journey has observations with a feeling from -2 to +2.',
  not: 'A stage without observations is a gap, not neutral.',
  formula: 'mean of each stage with n; drop = difference between neighbouring scored stages.',
  source: 'Our own definition; journey maps as practised',
  standing: 'own',
  input,
  output,
  fields: { journey: ['stages'] },
  example: {
    stages: ['find', 'try', 'buy', 'use'],
    scores: { find: [1, 2, 0], try: [-1, -2, -1, 0], buy: [], use: [2, 1] },
  },
  run: () => import('./journey-sentiment.compute.ts'),
})
