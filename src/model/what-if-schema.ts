import * as z from 'zod/mini'
import { recordNameSchema } from './record-schema.ts'
import type { WhatIf } from './what-if.ts'

const weeks = z.object({ low: z.number(), high: z.number() })
const amount = z.object({ low: z.number(), high: z.number(), unit: z.enum(['money', 'outcome', 'relative']) })
const bar = z.object({
  id: z.string(),
  lane: z.number(),
  start: z.number(),
  finish: z.number(),
  begins: weeks,
  ends: weeks,
})
const misses = z.array(z.object({ of: z.enum(['season', 'deadline']), name: z.string(), sure: z.boolean() }))

/** What trying things on a plan moves, as an answer. */
export const whatIfSchema: z.ZodMiniType<WhatIf> = z.object({
  team: z.nullable(z.string()),
  tried: z.array(
    z.object({
      does: z.enum(['insert', 'drop', 'delay', 'fire']),
      bet: recordNameSchema,
      saves: z.array(amount),
      who: z.array(recordNameSchema),
      perWeek: z.nullable(amount),
      anyway: z.array(recordNameSchema),
      weeks: z.nullable(weeks),
      misses,
    }),
  ),
  moved: z.array(
    z.object({ bet: recordNameSchema, weeks, costs: z.array(amount), who: z.array(recordNameSchema), misses }),
  ),
  waits: z.array(z.object({ bet: recordNameSchema, on: recordNameSchema, is: z.enum(['later', 'gone', 'elsewhere']) })),
  costs: z.array(amount),
  unpriced: z.array(recordNameSchema),
  unsized: z.array(recordNameSchema),
  says: z.string(),
  picture: z.object({
    from: z.string(),
    lanes: z.number(),
    bets: z.array(
      z.object({
        bet: recordNameSchema,
        weeks,
        running: z.boolean(),
        unsized: z.boolean(),
        after: z.array(recordNameSchema),
        perWeek: z.nullable(amount),
        dayIn: z.nullable(z.number()),
        seasons: z.array(z.object({ name: z.string(), beginsIn: z.number(), endsIn: z.number() })),
      }),
    ),
    before: z.array(bar),
    after: z.array(bar),
  }),
  waiting: z.array(recordNameSchema),
  teams: z.array(z.nullable(z.string())),
})
