import * as z from 'zod/mini'
import { canvasDrawnSchema } from './canvas-schema.ts'
import { roadmapSchema } from './house-schema.ts'
import { ladderSchema } from './ladder-schema.ts'
import { mapSchema } from './map-schema.ts'
import { readingSchema } from './record-schema.ts'
import type { Shared, SharedPart, SharedRow, ShareSeen } from './share.ts'
import { shownSchema } from './share-operations.ts'

const maybe = z.nullable(z.string())
const names = z.record(z.string(), z.string())
const mode = z.enum(['now', 'still'])

/** A link as members read of it. */
export const shareSchema: z.ZodMiniType<ShareSeen> = z.object({
  id: z.string(),
  shown: shownSchema,
  name: z.string(),
  mode,
  at: maybe,
  by: z.object({ id: z.string(), name: z.string() }),
  locked: z.boolean(),
  createdAt: z.string(),
  expiresAt: z.string(),
  ended: z.nullable(z.enum(['expired', 'sharer'])),
  views: z.number(),
  seenAt: maybe,
  may: z.array(z.enum(['change', 'revoke'])),
  secret: z.optional(z.string()),
})

const row: z.ZodMiniType<SharedRow> = z.object({
  key: z.string(),
  title: z.string(),
  state: maybe,
  owner: maybe,
  team: maybe,
  tags: z.array(z.string()),
  audience: z.nullable(z.enum(['private', 'team', 'company', 'customers'])),
  createdAt: maybe,
  updatedAt: maybe,
  system: maybe,
  fields: z.record(z.string(), z.unknown()),
})

const part: z.ZodMiniType<SharedPart> = z.discriminatedUnion('sort', [
  z.object({ sort: z.literal('why'), ladder: ladderSchema }),
  z.object({ sort: z.literal('map'), map: mapSchema }),
  z.object({ sort: z.literal('roadmap'), roadmap: roadmapSchema }),
  z.object({
    sort: z.literal('canvas'),
    canvas: z.string(),
    seen: canvasDrawnSchema,
    asked: z.object({
      lanes: z.optional(z.string()),
      limits: z.optional(z.string()),
      fold: z.optional(z.string()),
      show: z.optional(z.string()),
    }),
    readings: z.nullable(z.array(readingSchema)),
    isPart: z.boolean(),
  }),
  z.object({
    sort: z.literal('list'),
    kind: z.string(),
    columns: z.array(z.string()),
    group: maybe,
    rows: z.array(row),
    next: maybe,
  }),
])

/** What a guest gets. */
export const sharedSchema: z.ZodMiniType<Shared> = z.object({
  name: z.string(),
  by: z.string(),
  workspace: z.string(),
  mode,
  at: z.string(),
  expiresAt: z.string(),
  labels: names,
  plurals: names,
  currency: z.string(),
  part,
  files: z.array(
    z.object({ id: z.string(), of: z.string(), name: z.string(), type: z.string(), size: z.number(), after: maybe }),
  ),
})
