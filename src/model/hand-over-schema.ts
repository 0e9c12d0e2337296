import * as z from 'zod/mini'
import type { HandOverSeen } from './hand-over.ts'
import { actionSchema, recordNameSchema, waiverSchema } from './record-schema.ts'

/** Whether a record is ready to be handed over, as an answer. */
export const handOverSchema: z.ZodMiniType<HandOverSeen> = z.object({
  record: recordNameSchema,
  to: z.string(),
  lines: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      why: z.string(),
      state: z.enum(['whole', 'thin', 'missing', 'waived']),
      says: z.string(),
      action: z.nullable(actionSchema),
      on: recordNameSchema,
      rule: z.string(),
      waiver: z.nullable(waiverSchema),
    }),
  ),
  settled: z.number(),
})
