import type { Attachment, Comment, Via } from './change.ts'
import type { Field } from './field.ts'
import type { Headline } from './headline.ts'
import type { ImportPlan } from './import-plan.ts'
import type { LedgerVerb } from './ledger.ts'
import type { ChartLink, ChartRecord } from './record.ts'
import type { Finding } from './signal.ts'
import type { Evidence, Verdict } from './verdict.ts'

/** A record named anywhere: enough to draw a chip and go there. */
export interface RecordName {
  id: string
  key: string
  kind: string
  title: string
  state: string
}

/** A link as seen from one of its ends; `other` is null where the other end may not be seen. */
export interface LinkSeen extends ChartLink {
  way: 'out' | 'in'
  /** How it reads from this end ("addresses", "addressed by"). */
  says: string
  other: RecordName | null
}

/** One record with all that hangs on it. */
export interface Detail {
  record: ChartRecord
  links: readonly LinkSeen[]
  comments: readonly Comment[]
  attachments: readonly Attachment[]
  findings: readonly FindingSeen[]
  /** Records that its texts and comments name, as far as this reader may see them. */
  named: readonly RecordName[]
  /** Verbs this reader may use on it. */
  may: readonly string[]
}

/** One page of a list; `next` continues it, null at its end. */
export interface Page<T> {
  items: readonly T[]
  next: string | null
}

/** One line of history in words. */
export interface HistoryLine {
  number: number
  at: string
  actor: string
  actorName: string
  via: Via
  verb: LedgerVerb
  batch: string
  undoes: string | null
  reason: string | null
  record: RecordName | null
  /** "Ana moved B-3 from next to now". */
  says: string
  /** Changed values, field by field, for those who want the exact before and after. */
  changed: readonly { field: string; label: string; was: unknown; now: unknown }[]
}

/** A finding where somebody reads it: its rule, area and record named. */
export interface FindingSeen extends Finding {
  rule: string
  title: string
  area: string
  sort: 'missing' | 'wrong'
  record: RecordName | null
}

/** One hit of a search: the record and the part of it that matched. */
export interface Hit {
  record: RecordName
  /** Text around the match; matched words between U+E000 and U+E001. */
  snippet: string
  score: number
}

/** What a workspace calls a person. */
export interface Member {
  id: string
  name: string
  email: string | null
  role: Role
  state: 'active' | 'invited' | 'suspended' | 'removed'
  teams: readonly string[]
  /** Until when the invitation works that was made last; null where none does. Only for who is invited. */
  invitedUntil?: string | null | undefined
}
export type Role = 'owner' | 'admin' | 'member' | 'commenter' | 'viewer'
export const roles: readonly Role[] = ['owner', 'admin', 'member', 'commenter', 'viewer']

/** A key for programs; the secret is shown once, when it is made. */
export interface TokenSeen {
  id: string
  name: string
  member: string
  scopes: readonly string[]
  createdAt: string
  expiresAt: string | null
  usedAt: string | null
  secret?: string
}

/** Whom the contract answers to. */
export interface Me {
  workspace: { id: string; slug: string; name: string }
  member: Member
  scopes: readonly string[]
  /** All workspaces of the person, where a browser asks. */
  workspaces?: readonly { slug: string; name: string }[] | undefined
}

/** What is known for and against a claim; for a bet its headline. */
export interface EvidenceSeen {
  record: RecordName
  verdict: Verdict | null
  items: readonly (Evidence & { from: RecordName | null })[]
  headline: Headline | null
}

/** A field as clients draw it; `name` is its word in the API. */
export type FieldSeen = Omit<Field, 'schema'> & { name: string }

/** A kind of record in plain data: its words, fields, links and states. */
export interface KindSeen {
  word: string
  title: string
  plural: string
  prefix: string
  says: string
  made: 'everyday' | 'in place' | 'machine'
  bulk: boolean
  claim: unknown
  area: string | null
  states: readonly { name: string; label: string; closed?: boolean; fallen?: boolean }[]
  fields: readonly FieldSeen[]
  links: readonly {
    name: string
    to: readonly string[]
    says: string
    back: string
    help: string | null
    once: boolean
    max: number | null
    evidence: boolean
    values: readonly FieldSeen[]
  }[]
  reached: readonly { from: string; name: string; says: string }[]
}

/** An import: what the file would become, how far it is, or what it became. */
export interface ImportSeen {
  id: string
  name: string
  state: 'planned' | 'running' | 'done' | 'undone' | 'failed'
  plan: ImportPlan
  /** Rows done so far, and the batch that undoes them all. */
  done: number
  batch: string | null
  says: string
  at: string
}
