import * as z from 'zod/mini'
import {
  autoFollows,
  type FollowersSeen,
  type InboxSeen,
  type InboxWants,
  inboxMarks,
  inboxShows,
  tellingSorts,
  type Visit,
} from './inbox.ts'
import { operation } from './operation.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const day = z.string().check(z.maxLength(10))

/** What people tell each other beside the records: whom one may name, following, and one's own inbox. */
export const talkOperations = {
  inbox: operation<InboxSeen>()({
    method: 'GET',
    path: '/inbox',
    scope: 'read',
    summary: 'What concerns you, gathered by record: mentions, answers, what was given to you, what moved',
    input: z.object({ show: z.optional(z.enum(inboxShows)) }),
  }),
  inboxCount: operation<{ unread: number }>()({
    method: 'GET',
    path: '/inbox/count',
    scope: 'read',
    summary: 'How many records hold something you have not read',
    input: z.object({}),
  }),
  markInbox: operation<{ marked: number }>()({
    method: 'POST',
    path: '/inbox/marks',
    scope: 'read',
    summary: 'Mark items of your inbox read, unread, done, asleep until a day, or open again',
    input: z.object({
      items: z.array(z.number()).check(z.minLength(1), z.maxLength(1_000)),
      as: z.enum(inboxMarks),
      until: z.optional(day),
    }),
  }),
  inboxWants: operation<InboxWants>()({
    method: 'GET',
    path: '/inbox/wants',
    scope: 'read',
    summary: 'What reaches your inbox, and what you follow without asking for it',
    input: z.object({}),
  }),
  changeInboxWants: operation<InboxWants>()({
    method: 'PATCH',
    path: '/inbox/wants',
    scope: 'read',
    summary: 'Change what reaches your inbox, or what you follow without asking for it',
    input: z.object({
      auto: z.optional(z.enum(autoFollows)),
      off: z.optional(z.array(z.enum(tellingSorts))),
    }),
  }),
  followers: operation<FollowersSeen>()({
    method: 'GET',
    path: '/records/{id}/followers',
    scope: 'read',
    summary: 'Who follows a record and why, and how you stand to it',
    input: z.object({ id }),
  }),
  follow: operation<FollowersSeen>()({
    method: 'POST',
    path: '/records/{id}/follow',
    scope: 'read',
    summary: 'Follow a record, leave it, or hear nothing of it any more',
    input: z.object({ id, as: z.enum(['follows', 'left', 'muted']) }),
  }),
  visit: operation<Visit>()({
    method: 'POST',
    path: '/records/{id}/visit',
    scope: 'read',
    summary: 'Note that you look at a record now; says when you did before, and how much others have done to it since',
    input: z.object({ id }),
  }),
  mentionable: operation<{ items: readonly { id: string; name: string; sees: boolean }[] }>()({
    method: 'GET',
    path: '/records/{id}/mentionable',
    scope: 'read',
    summary: 'Whom one may name on a record, and who of them may see it',
    input: z.object({ id }),
  }),
  threadsOpen: operation<{ counts: Readonly<Record<string, number>> }>()({
    method: 'GET',
    path: '/threads',
    scope: 'read',
    summary: 'How many threads are open on some records',
    input: z.object({ record: z.union([z.string(), z.array(z.string()).check(z.maxLength(500))]) }),
  }),
}
