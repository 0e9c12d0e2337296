import type { RecordName } from './answers.ts'
import type { Via } from './change.ts'
import type { LedgerVerb } from './ledger.ts'

/** Why something reaches somebody's inbox, the most personal first; each can be switched off but what is gathered of many. */
export const tellingSorts = [
  'mention',
  'answer',
  'given',
  'failed',
  'ended',
  'informed',
  'comment',
  'state',
  'changed',
  'many',
] as const
export type TellingSort = (typeof tellingSorts)[number]

/** What one follows without asking for it: all one makes, owns, says something on or is named in; only what one makes or owns; nothing. */
export const autoFollows = ['all', 'mine', 'nothing'] as const
export type AutoFollow = (typeof autoFollows)[number]

/** What reaches one person's inbox. */
export interface InboxWants {
  auto: AutoFollow
  /** Sorts that stay away. */
  off: readonly TellingSort[]
}

/** Until somebody says otherwise: everything but each small change of a field or link. */
export const usualWants: InboxWants = { auto: 'all', off: ['changed'] }

/** How somebody stands to a record: `left` follows no more, `muted` wants to hear nothing at all of it. */
export type Following = 'follows' | 'left' | 'muted' | 'no'

/** Why somebody follows a record. */
export type FollowsBecause = 'hand' | 'owns' | 'made' | 'said' | 'named'

/** Who follows a record, and how one stands to it oneself. */
export interface FollowersSeen {
  mine: Following
  items: readonly { member: string; because: FollowsBecause }[]
}

/** One thing that concerns somebody. */
export interface InboxItem {
  /** Of the ledger; the item is marked by it. */
  number: number
  at: string
  sort: TellingSort
  via: Via
  verb: LedgerVerb
  actor: string
  actorName: string
  /** "Ana moved it from next to now". */
  says: string
  /** What was said, and the comment that began its thread. */
  comment: { id: string; text: string; thread: string } | null
  /** How many things stand behind it where many came at once. */
  count: number
  isRead: boolean
}

/** What concerns somebody about one record, or what many records brought at once. */
export interface InboxGroup {
  id: string
  /** Null for what concerns many records. */
  record: RecordName | null
  /** The newest first. */
  items: readonly InboxItem[]
  /** The numbers of all its items, also of those that are not shown. */
  numbers: readonly number[]
  at: string
  isUnread: boolean
  /** The day until which it sleeps. */
  snoozedUntil: string | null
}

/** The inbox as it is shown. */
export interface InboxSeen {
  groups: readonly InboxGroup[]
  /** Groups with something unread, whatever is shown. */
  unread: number
  /** Records named in the comments, for chips. */
  named: readonly RecordName[]
}

export const inboxShows = ['open', 'unread', 'mentions', 'snoozed', 'done'] as const
export type InboxShow = (typeof inboxShows)[number]

/** What becomes of items: `open` takes done and snooze back. */
export const inboxMarks = ['read', 'unread', 'done', 'snoozed', 'open'] as const
export type InboxMark = (typeof inboxMarks)[number]

/** When somebody looked at a record before, and how much others have done to it since. */
export interface Visit {
  before: string | null
  changes: number
}
