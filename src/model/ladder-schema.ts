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

/** One rung of a ladder, with what lies beyond it. */
export const rungSchema: z.ZodMiniType<LadderRung> = z.object({
  standing: z.enum(['whole', 'thin', 'missing', 'hidden']),
  side: z.enum(['customer', 'business', 'vision', 'every']),
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

const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const evidenceShape = {
  source: z.string(),
  side: z.enum(['for', 'against']),
  strength: grade,
  ageDays: z.number(),
  halfLifeDays: z.number(),
  decisive: z.optional(z.boolean()),
  share: z.optional(z.number()),
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
const evidence = z.object(evidenceShape)

const verdict: z.ZodMiniType<Verdict> = z.object({
  claim: z.string(),
  confidence,
  word: words,
  for: z.number(),
  against: z.number(),
  amount: z.number(),
  start: z.number(),
  items: z.array(evidence),
  sources: z.number(),
  newest: maybe,
  strongestAgainst: z.nullable(evidence),
  oneSided: z.boolean(),
  says: z.string(),
})

const mustHold = z.object({ record: recordNameSchema, type: maybe, failed: z.boolean(), verdict })

/** What is known for and against a claim; for a bet its headline. */
export const evidenceSchema: z.ZodMiniType<EvidenceSeen> = z.object({
  record: recordNameSchema,
  verdict: z.nullable(verdict),
  items: z.array(z.object({ ...evidenceShape, from: z.nullable(recordNameSchema) })),
  headline: z.nullable(
    z.object({
      mustHold: z.array(mustHold),
      weakest: z.nullable(mustHold),
      covered: z.array(z.string()),
      uncovered: z.array(z.string()),
      together: z.nullable(z.object({ independent: z.number(), low: z.number(), high: z.number() })),
      rice: z.nullable(z.number()),
      says: z.string(),
    }),
  ),
})
