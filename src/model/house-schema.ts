import * as z from 'zod/mini'
import { doneSchema, recordNameSchema } from './record-schema.ts'
import { promises, roadmapLooks } from './roadmap.ts'

const maybe = z.nullable(z.string())

/** A team as it is answered. */
export const teamSchema = z.object({
  id: z.string(),
  name: z.string(),
  gone: z.boolean(),
  members: z.array(z.string()),
})

/** A tag and how often it stands somewhere. */
export const tagSchema = z.object({ tag: z.string(), count: z.number() })

/** What a change of tags did. */
export const tagsChangedSchema = z.object({ done: z.nullable(doneSchema), records: z.number(), says: z.string() })

/** One's own attention. */
export const attentionSchema = z.object({
  weeks: z.number(),
  areas: z.array(
    z.object({ area: z.string(), changed: z.number(), decided: z.number(), read: z.number(), last: maybe }),
  ),
})

/** A roadmap as one audience reads it. */
export const roadmapSchema = z.object({
  look: z.enum(roadmapLooks),
  items: z.array(
    z.object({
      record: z.nullable(recordNameSchema),
      title: z.string(),
      horizon: z.enum(['now', 'next', 'later']),
      team: maybe,
      promise: z.nullable(z.enum(promises)),
      when: maybe,
      needs: z.array(z.string()),
      outcomes: z.array(z.string()),
    }),
  ),
  heldBack: z.array(z.object({ record: recordNameSchema, because: z.enum(['audience', 'promise', 'title']) })),
})
