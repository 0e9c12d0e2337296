import * as z from 'zod/mini'
import { mapShape } from './map-schema.ts'
import type { AreaPast, ChangeDays, Compared, MapPast, RecordPast } from './past.ts'
import { linkSeenSchema, recordNameSchema, recordSchema } from './record-schema.ts'

const maybe = z.nullable(z.string())

/** The map as it was, as an answer. */
export const mapPastSchema: z.ZodMiniType<MapPast> = z.object({
  ...mapShape,
  at: z.string(),
  began: maybe,
  gaps: z.boolean(),
})

/** A record as it was, as an answer. */
export const recordPastSchema: z.ZodMiniType<RecordPast> = z.object({
  record: recordSchema,
  links: z.array(linkSeenSchema),
  at: z.string(),
  since: z.string(),
  until: maybe,
  began: z.string(),
})

const became = ['came', 'went', 'state', 'horizon', 'confidence', 'evidence', 'renamed'] as const

/** Two days side by side, as an answer. */
export const comparedSchema: z.ZodMiniType<Compared> = z.object({
  from: z.string(),
  to: z.string(),
  areas: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      colour: z.enum(['blue', 'rose', 'violet']),
      differences: z.array(
        z.object({
          became: z.enum(became),
          record: recordNameSchema,
          was: maybe,
          now: maybe,
          by: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  counts: z.object({
    came: z.number(),
    went: z.number(),
    state: z.number(),
    horizon: z.number(),
    confidence: z.number(),
    evidence: z.number(),
    renamed: z.number(),
  }),
  confidence: z.boolean(),
  began: maybe,
})

/** The days on which anything changed, as an answer. */
export const changeDaysSchema: z.ZodMiniType<ChangeDays> = z.object({
  began: maybe,
  days: z.array(z.object({ day: z.string(), came: z.number(), changed: z.number() })),
})

/** One area as it was, as an answer. */
export const areaPastSchema: z.ZodMiniType<AreaPast> = z.object({
  at: z.string(),
  records: z.array(recordSchema),
  total: z.number(),
  gaps: z.array(
    z.object({
      sort: z.enum(['missing', 'wrong']),
      says: z.string(),
      why: z.string(),
      record: z.nullable(recordNameSchema),
    }),
  ),
})
