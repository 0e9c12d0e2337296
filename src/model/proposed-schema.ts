import * as z from 'zod/mini'
import { proposedSources } from './gathering.ts'
import { doneSchema, recordNameSchema } from './record-schema.ts'

/** ProposedBets as they are answered. */
export const proposedSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      from: z.enum(proposedSources),
      title: z.string(),
      open: z.number(),
      there: z.nullable(recordNameSchema),
    }),
  ),
  open: z.number(),
  gathered: z.number(),
  isPart: z.boolean(),
})

/** What taking some of them did. */
export const proposedTakenSchema = z.object({
  done: z.nullable(doneSchema),
  made: z.array(recordNameSchema),
  joined: z.number(),
  open: z.number(),
  gathered: z.number(),
  says: z.string(),
})
