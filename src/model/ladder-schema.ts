import * as z from 'zod/mini'
import type { EvidenceSeen } from './answers.ts'
import { actionSchema, recordNameSchema } from './record-schema.ts'
import type { Verdict } from './verdict.ts'
import type { Hanging, Ladder, LadderRung } from './why.ts'

const maybe = z.nullable(z.string())
const confidence = z.nullable(z.number())
const words = z.enum(['unknown', 'contested', 'supported', 'refuted', 'likely', 'unlikely', 'leaning'])
const thin = z.nullable(
  z.object({ because: z.enum(['empty', 'no evidence', 'inside opinion']), says: z.string(), remedy: z.string() }),
)
const short = z.nullable(z.object({ confidence, word: words, says: z.string() }))

const rungSchema: z.ZodMiniType<LadderRung> = z.object({
  standing: z.enum(['whole', 'thin', 'missing', 'hidden']),
  side: z.enum(['customer', 'business', 'vision', 'work', 'every']),
  says: z.string(),
  link: maybe,
  record: z.nullable(recordNameSchema),
  kinds: z.array(z.string()),
  thin,
  verdict: short,
  action: z.nullable(z.object({ on: z.string(), action: actionSchema })),
  again: z.boolean(),
  get beyond() {
    return z.array(rungSchema)
  },
})

/** Why a record is there, rung by rung. */
export const ladderSchema: z.ZodMiniType<Ladder> = z.object({
  of: recordNameSchema,
  verdict: short,
  thin,
  rungs: z.array(rungSchema),
  counts: z.object({ whole: z.number(), thin: z.number(), missing: z.number(), hidden: z.number() }),
  world: z.object({
    asks: z.string(),
    answers: z.array(z.object({ record: recordNameSchema, better: maybe, worse: maybe })),
  }),
})

/** What hangs on a record. */
export const hangingSchema: z.ZodMiniType<Hanging> = z.object({
  of: recordNameSchema,
  rungs: z.array(rungSchema),
  all: z.array(recordNameSchema),
})

const evidence = {
  start: z.optional(z.number()),
  source: z.string(),
  side: z.enum(['for', 'against']),
  strength: z.number(),
  ageDays: z.number(),
  halfLifeDays: z.number(),
  link: z.string(),
  record: z.string(),
  key: z.string(),
  kind: z.string(),
  title: z.string(),
  called: z.string(),
  at: z.string(),
  note: maybe,
  inside: z.boolean(),
  relayed: z.boolean(),
  changed: z.boolean(),
}
