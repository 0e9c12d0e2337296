import * as z from 'zod/mini'
import { recordNameSchema } from './record-schema.ts'
import type { WhatIf } from './what-if.ts'

const weeks = { low: z.number(), high: z.number() }
const amount = z.object({ ...weeks, unit: z.enum(['money', 'outcome', 'relative']) })
const laid = z.object({ id: z.string(), lane: z.number(), start: z.number(), finish: z.number() })

/** What trying a bet moves, as an answer. */
export const whatIfSchema: z.ZodMiniType<WhatIf> = z.object({
  does: z.enum(['insert', 'drop', 'delay']),
  bet: recordNameSchema,
  saves: z.object({ amount: z.nullable(amount), who: z.array(z.string()) }),
  moved: z.array(
    z.object({
      bet: recordNameSchema,
      weeks: z.object(weeks),
      cost: z.nullable(amount),
      misses: z.array(z.object({ season: z.string(), sure: z.boolean() })),
    }),
  ),
  costs: z.array(amount),
  unpriced: z.array(recordNameSchema),
  unsized: z.array(recordNameSchema),
  says: z.string(),
  picture: z.object({
    lanes: z.number(),
    names: z.array(recordNameSchema),
    before: z.array(laid),
    after: z.array(laid),
  }),
})
