import * as z from 'zod/mini'
import type { Done } from './change.ts'
import { operation } from './operation.ts'
import type { Reading, ReadingSeen } from './reading.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const reading = z.custom<Reading>(value => typeof value === 'object' && value !== null && 'at' in value)

/** Readings of what is read again and again. */
export const readingOperations = {
  readings: operation<{ items: readonly ReadingSeen[] }>()({
    method: 'GET',
    path: '/records/{id}/readings',
    scope: 'read',
    summary: 'What was read of a metric, the oldest first',
    input: z.object({ id }),
  }),
  measure: operation<Done>()({
    method: 'POST',
    path: '/records/{id}/readings',
    scope: 'write',
    summary:
      'Write readings of a metric down, one for each moment; a null value takes one away. Or a day and a value a line, as text',
    input: z.object({
      id,
      readings: z.optional(z.array(reading)),
      text: z.optional(z.string().check(z.maxLength(100_000))),
      batch: z.optional(z.string()),
    }),
  }),
}
