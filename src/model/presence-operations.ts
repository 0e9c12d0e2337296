import * as z from 'zod/mini'
import { operation } from './operation.ts'
import type { Presence } from './presence.ts'

const word = z.string().check(z.minLength(1), z.maxLength(80))

/** Being at a place together with others. */
export const presenceOperations = {
  tellPresence: operation<{ others: readonly Presence[] }>()({
    method: 'POST',
    path: '/presence',
    scope: 'read',
    summary:
      'Say that one is at a place (`record:B-2`, `canvas:assumption-map`) and where in it, for three quarters of a minute; answers who else is there. A feed opened with the same `tab` is told of others at once',
    input: z.object({
      /** A word of its own for each window. */
      tab: word,
      place: z.string().check(z.minLength(1), z.maxLength(160)),
      x: z.optional(z.number()),
      y: z.optional(z.number()),
      selected: z.optional(z.array(word).check(z.maxLength(100))),
      editing: z.optional(z.string().check(z.maxLength(160))),
      leave: z.optional(z.boolean()),
    }),
  }),
}
