import * as z from 'zod/mini'
import type { RecordName } from './answers.ts'
import type { Attachment, Comment, Done, Outcome } from './change.ts'
import type { LedgerRow } from './ledger.ts'
import { audiences, type ChartLink, type ChartRecord } from './record.ts'
import type { Action } from './signal.ts'

const bag = z.record(z.string(), z.unknown())
const maybe = z.nullable(z.string())

const verbs = [
  'create',
  'update',
  'archive',
  'restore',
  'turn',
  'merge',
  'link',
  'relink',
  'unlink',
  'comment',
  'recomment',
  'uncomment',
  'resolve',
  'reopen',
  'attach',
  'detach',
  'measure',
  'erase',
] as const

/** What a ledger row says was done. */
export const ledgerVerbSchema = z.enum([...verbs, 'reveal', 'hide'])

/** A record named anywhere. */
export const recordNameSchema: z.ZodMiniType<RecordName> = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.string(),
})

export const waiverSchema = z.object({ until: z.string(), reason: maybe, by: z.string() })

/** All of a record but its fields, which its kind describes. */
export const commonShape = {
  id: z.string(),
  key: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.string(),
  owner: maybe,
  audience: z.enum(audiences as ['private', 'team', 'company', 'customers']),
  tags: z.array(z.string()),
  team: maybe,
  product: maybe,
  cameFrom: z.nullable(
    z.object({ system: z.string(), id: z.string(), url: z.optional(z.string()), at: z.optional(z.string()) }),
  ),
  waivers: z.record(z.string(), waiverSchema),
  version: z.number(),
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  archivedAt: maybe,
  touched: z.boolean(),
}

/** A record of any kind. */
export const recordSchema: z.ZodMiniType<ChartRecord> = z.object({ ...commonShape, fields: bag })

const linkShape = {
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  values: bag,
  version: z.number(),
  createdAt: z.string(),
  createdBy: z.string(),
}

/** A link between two records. */
export const linkSchema: z.ZodMiniType<ChartLink> = z.object(linkShape)

/** A link as seen from one of its ends. */
export const linkSeenSchema = z.object({
  ...linkShape,
  way: z.enum(['out', 'in']),
  says: z.string(),
  other: z.nullable(recordNameSchema),
})

/** A comment under a record. */
export const commentSchema: z.ZodMiniType<Comment> = z.object({
  id: z.string(),
  on: z.string(),
  text: z.string(),
  answers: maybe,
  by: z.string(),
  at: z.string(),
  editedAt: maybe,
  resolved: z.nullable(z.object({ by: z.string(), at: z.string() })),
  from: z.nullable(z.literal('import')),
})

/** A file that hangs on a record. */
export const attachmentSchema: z.ZodMiniType<Attachment> = z.object({
  id: z.string(),
  on: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  hash: z.string(),
  by: z.string(),
  at: z.string(),
})

const outcome = { verb: z.enum(verbs), number: z.number() }
const outcomeSchema: z.ZodMiniType<Outcome> = z.union([
  z.object({ ...outcome, record: recordSchema }),
  z.object({ ...outcome, link: linkSchema }),
  z.object({ ...outcome, comment: commentSchema }),
  z.object({ ...outcome, attachment: attachmentSchema }),
])

/** The answer to a command. */
export const doneSchema: z.ZodMiniType<Done> = z.object({
  batch: z.string(),
  number: z.number(),
  outcomes: z.array(outcomeSchema),
})

/** One row of the ledger as a reader may see it. */
export const ledgerRowSchema: z.ZodMiniType<LedgerRow> = z.object({
  number: z.number(),
  at: z.string(),
  actor: z.string(),
  via: z.enum(['web', 'api', 'cli', 'agent', 'import', 'system']),
  verb: ledgerVerbSchema,
  record: z.string(),
  kind: z.string(),
  shape: z.number(),
  link: maybe,
  other: maybe,
  batch: z.string(),
  undoes: maybe,
  reason: maybe,
  was: z.nullable(bag),
  now: z.nullable(bag),
})

/** What was read at a moment. */
export const readingSchema = z.object({ at: z.string(), value: z.number(), source: z.string() })

/** The one thing that fills a gap. */
export const actionSchema: z.ZodMiniType<Action> = z.union([
  z.object({ do: z.literal('open'), label: z.string() }),
  z.object({ do: z.literal('set'), label: z.string(), field: z.string(), value: z.optional(z.unknown()) }),
  z.object({ do: z.literal('state'), label: z.string(), state: z.string() }),
  z.object({
    do: z.literal('link'),
    label: z.string(),
    name: z.string(),
    way: z.enum(['from', 'to']),
    kinds: z.array(z.string()),
  }),
  z.object({ do: z.literal('list'), label: z.string(), kind: z.string(), state: z.optional(z.string()) }),
  z.object({ do: z.literal('gather'), label: z.string(), kind: z.string() }),
])
