import * as z from 'zod/mini'
import type { Presence } from './presence.ts'

/** Others as they are answered. */
export const presenceSchema: z.ZodMiniType<{ others: readonly Presence[] }> = z.object({
  others: z.array(
    z.object({
      member: z.string(),
      name: z.string(),
      x: z.optional(z.number()),
      y: z.optional(z.number()),
      selected: z.array(z.string()),
      editing: z.optional(z.string()),
    }),
  ),
}) as z.ZodMiniType<{ others: readonly Presence[] }> // zod writes what may be left out as what may be undefined
