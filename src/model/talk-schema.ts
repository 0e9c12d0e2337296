import * as z from 'zod/mini'
import { autoFollows, type FollowersSeen, type InboxSeen, type InboxWants, tellingSorts } from './inbox.ts'
import { ledgerVerbSchema, recordNameSchema } from './record-schema.ts'

/** What reaches an inbox. */
export const inboxWantsSchema: z.ZodMiniType<InboxWants> = z.object({
  auto: z.enum(autoFollows),
  off: z.array(z.enum(tellingSorts)),
})

/** Who follows a record. */
export const followersSchema: z.ZodMiniType<FollowersSeen> = z.object({
  mine: z.enum(['follows', 'left', 'muted', 'no']),
  items: z.array(z.object({ member: z.string(), because: z.enum(['hand', 'owns', 'made', 'said', 'named']) })),
})

const item = z.object({
  number: z.number(),
  at: z.string(),
  sort: z.enum(tellingSorts),
  via: z.enum(['web', 'api', 'cli', 'agent', 'import', 'system']),
  verb: ledgerVerbSchema,
  actor: z.string(),
  actorName: z.string(),
  says: z.string(),
  comment: z.nullable(z.object({ id: z.string(), text: z.string(), thread: z.string() })),
  count: z.number(),
  isRead: z.boolean(),
})

/** The inbox as it is shown. */
export const inboxSchema: z.ZodMiniType<InboxSeen> = z.object({
  groups: z.array(
    z.object({
      id: z.string(),
      record: z.nullable(recordNameSchema),
      items: z.array(item),
      numbers: z.array(z.number()),
      at: z.string(),
      isUnread: z.boolean(),
      snoozedUntil: z.nullable(z.string()),
    }),
  ),
  unread: z.number(),
  named: z.array(recordNameSchema),
})
