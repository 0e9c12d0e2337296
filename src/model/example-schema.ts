import * as z from 'zod/mini'
import { recordNameSchema } from './record-schema.ts'

/** An example as it is answered. */
export const exampleSchema = z.object({
  name: z.string(),
  title: z.string(),
  says: z.string(),
  holds: z.number(),
  loaded: z.number(),
  stops: z.array(
    z.object({
      title: z.string(),
      says: z.string(),
      page: z.enum(['record', 'why', 'what if', 'waiting']),
      record: z.nullable(recordNameSchema),
      done: z.boolean(),
    }),
  ),
})

/** What loading or removing an example did. */
export const exampleDoneSchema = z.object({
  example: exampleSchema,
  says: z.string(),
  batch: z.string(),
  number: z.number(),
})
