import * as z from 'zod/mini'
import type { FieldSeen, FindingSeen, HistoryLine, KindSeen } from './answers.ts'
import type { MapSeen } from './map-seen.ts'
import type { Move } from './next.ts'
import type { Readout } from './readout.ts'
import { actionSchema, ledgerRowSchema, recordNameSchema } from './record-schema.ts'

const maybe = z.nullable(z.string())
const strings = z.array(z.string())

/** A finding where somebody reads it. */
export const findingSchema: z.ZodMiniType<FindingSeen> = z.object({
  on: maybe,
  says: z.string(),
  why: z.string(),
  action: actionSchema,
  due: z.optional(maybe),
  since: z.optional(maybe),
  rule: z.string(),
  title: z.string(),
  area: z.string(),
  sort: z.enum(['missing', 'wrong']),
  record: z.nullable(recordNameSchema),
})

/** One thing to do next. */
export const moveSchema: z.ZodMiniType<Move> = z.object({
  rule: z.string(),
  area: z.string(),
  says: z.string(),
  why: z.string(),
  action: actionSchema,
  records: z.array(recordNameSchema),
  findings: z.number(),
  bulk: z.boolean(),
  minutes: z.number(),
  due: maybe,
  score: z.number(),
  parts: z.object({ stake: z.number(), urgency: z.number(), effort: z.number() }),
  bet: z.nullable(recordNameSchema),
  goal: z.nullable(recordNameSchema),
})

/** The whole map, part by part. */
export const mapShape = {
  areas: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      asks: z.string(),
      colour: z.enum(['blue', 'rose', 'violet']),
      place: z.object({ column: z.number(), row: z.number() }),
      stance: z.string(),
      whose: maybe,
      counts: z.array(
        z.object({
          kind: z.string(),
          title: z.string(),
          many: z.string(),
          plural: z.string(),
          live: z.number(),
          open: z.number(),
        }),
      ),
      findings: z.number(),
      wrong: z.number(),
      gap: z.nullable(
        z.object({
          says: z.string(),
          why: z.string(),
          record: z.nullable(recordNameSchema),
          action: actionSchema,
          rule: z.string(),
          sort: z.enum(['missing', 'wrong']),
        }),
      ),
      updatedAt: maybe,
    }),
  ),
  flows: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      says: z.string(),
      count: z.number(),
      lacks: z.nullable(z.object({ says: z.string(), count: z.number() })),
    }),
  ),
  number: z.number(),
}

/** The whole map. */
export const mapSchema: z.ZodMiniType<MapSeen> = z.object(mapShape)

/** One line of history in words. */
export const historyLineSchema: z.ZodMiniType<HistoryLine> = z.object({
  number: z.number(),
  at: z.string(),
  actor: z.string(),
  actorName: z.string(),
  via: z.enum(['web', 'api', 'cli', 'agent', 'import', 'system']),
  verb: z.string() as unknown as z.ZodMiniType<HistoryLine['verb']>, // the same words as the ledger's
  batch: z.string(),
  undoes: maybe,
  reason: maybe,
  record: z.nullable(recordNameSchema),
  says: z.string(),
  changed: z.array(z.object({ field: z.string(), label: z.string(), was: z.unknown(), now: z.unknown() })),
})

const fieldSchema: z.ZodMiniType<FieldSeen> = z.looseObject({
  name: z.string(),
  type: z.enum([
    'text',
    'prose',
    'choice',
    'choices',
    'number',
    'range',
    'scale',
    'money',
    'date',
    'person',
    'url',
    'flag',
    'steps',
  ]),
  label: z.string(),
  help: z.optional(z.string()),
  indexed: z.optional(z.boolean()),
  lastWins: z.optional(z.boolean()),
  options: z.optional(z.record(z.string(), z.string())),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  whole: z.optional(z.boolean()),
  unit: z.optional(z.string()),
})

/** A kind of record in plain data. */
export const kindSchema: z.ZodMiniType<KindSeen> = z.object({
  word: z.string(),
  title: z.string(),
  plural: z.string(),
  prefix: z.string(),
  says: z.string(),
  made: z.enum(['everyday', 'in place', 'machine']),
  bulk: z.boolean(),
  claim: z.unknown(),
  area: maybe,
  states: z.array(
    z.looseObject({
      name: z.string(),
      label: z.string(),
      closed: z.optional(z.boolean()),
      fallen: z.optional(z.boolean()),
    }),
  ),
  fields: z.array(fieldSchema),
  links: z.array(
    z.object({
      name: z.string(),
      to: strings,
      says: z.string(),
      back: z.string(),
      help: maybe,
      once: z.boolean(),
      max: z.nullable(z.number()),
      evidence: z.boolean(),
      values: z.array(fieldSchema),
    }),
  ),
  reached: z.array(z.object({ from: z.string(), name: z.string(), says: z.string() })),
})

/** What a calculation's result means, in words and one small picture. */
export const readoutSchema: z.ZodMiniType<Readout> = z.object({
  says: strings,
  sure: strings,
  change: strings,
  silent: strings,
  chart: z.nullable(z.looseObject({ shape: z.string(), title: z.string() })) as unknown as z.ZodMiniType<
    Readout['chart']
  >, // a picture in data; its parts follow its shape
})

/** Changes after a number. */
export const changesSchema = z.object({
  rows: z.array(ledgerRowSchema),
  number: z.number(),
  more: z.boolean(),
  beside: z.number(),
})
