import * as z from 'zod/mini'
import { interval, maybe } from '../../../model/method-input.ts'

/** One of the six Kano categories. */
export const category = z.enum(['M', 'O', 'A', 'I', 'R', 'Q'])

/** What is known of one feature, as every Kano method gives it back. */
export const featureOutput = z.object({
  feature: z.optional(z.string()),
  n: maybe,
  dropped: z.number(),
  counts: z.record(category, z.number()),
  category: z.nullable(category),
  shown: z.nullable(z.string()),
  tied: z.array(category),
  better: maybe,
  worse: maybe,
  betterInterval: interval,
  worseInterval: interval,
  intervalMethod: z.string(),
  totalStrength: maybe,
  categoryStrength: maybe,
  fong: z.nullable(
    z.object({ a: z.number(), b: z.number(), diff: z.number(), threshold: z.number(), significant: z.boolean() }),
  ),
  blauth: z.nullable(category),
  continuous: z.nullable(
    z.object({
      functionalMean: maybe,
      functionalSe: maybe,
      dysfunctionalMean: maybe,
      dysfunctionalSe: maybe,
      nUsed: z.number(),
      category: z.nullable(category),
    }),
  ),
  quadrant: z.nullable(category),
  flags: z.array(z.string()),
})

/** What is known of one feature. */
export type FeatureOutput = z.output<typeof featureOutput>
