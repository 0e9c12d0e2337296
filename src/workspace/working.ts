import type { Attachment, Comment } from '../model/change.ts'
import type { LedgerVerb } from '../model/ledger.ts'
import { Problem } from '../model/problem.ts'
import type { StoredLink, StoredRecord } from './rows.ts'

/** A thing before a command, and as it is now; null where there was or is none. */
interface Changed<T> {
  before: T | null
  now: T | null
}

/** A ledger row in the making: what was done to what. */
export interface Entry {
  verb: LedgerVerb
  record: StoredRecord
  link: StoredLink | null
  /** Another record it is about, where it is about no link. */
  other?: string
  was: Record<string, unknown> | null
  now: Record<string, unknown> | null
}

/**
 * What a command has loaded and changed so far. Later changes of one command see earlier ones here;
 * it is written to the tables once, when all of them are decided.
 */
export interface Working {
  records: Map<string, Changed<StoredRecord>>
  links: Map<string, Changed<StoredLink>>
  comments: Map<string, Changed<Comment>>
  attachments: Map<string, Changed<Attachment>>
  /** Links that leave a record, as far as a rule about a new one needs them. */
  leaving: Map<string, StoredLink[]>
  erased: StoredRecord[]
  entries: Entry[]
}

/** A working set of nothing. */
export const nothingYet = (): Working => ({
  records: new Map(),
  links: new Map(),
  comments: new Map(),
  attachments: new Map(),
  leaving: new Map(),
  erased: [],
  entries: [],
})

/** The record as the command has it now; unknown where there is none. */
export function recordNow(working: Working, id: string): StoredRecord {
  const record = working.records.get(id)?.now
  if (!record) throw new Problem('unknown', `There is no record ${id} here.`, { id: 'no such record' })
  return record
}

/** The link as the command has it now; unknown where there is none. */
export function linkNow(working: Working, id: string): StoredLink {
  const link = working.links.get(id)?.now
  if (!link) throw new Problem('unknown', `There is no link ${id} here.`, { id: 'no such link' })
  return link
}

/** The comment as the command has it now; unknown where there is none. */
export function commentNow(working: Working, id: string): Comment {
  const comment = working.comments.get(id)?.now
  if (!comment) throw new Problem('unknown', `There is no comment ${id} here.`, { id: 'no such comment' })
  return comment
}

/** Puts a comment's new state, or its end, into the working set. */
export function setComment(working: Working, id: string, comment: Comment | null): void {
  working.comments.set(id, { before: working.comments.get(id)?.before ?? null, now: comment })
}

/** Puts a record's new state into the working set. */
export function setRecord(working: Working, record: StoredRecord): void {
  const changed = working.records.get(record.id)
  working.records.set(record.id, { before: changed?.before ?? null, now: record })
}

/** Puts a link's new state, or its end, into the working set. */
export function setLink(working: Working, id: string, link: StoredLink | null): void {
  const changed = working.links.get(id)
  const before = changed?.before ?? null
  const old = changed?.now ?? null
  working.links.set(id, { before, now: link })
  const start = (link ?? old)?.from
  if (start === undefined) return
  const others = (working.leaving.get(start) ?? []).filter(other => other.id !== id)
  working.leaving.set(start, link ? [...others, link] : others)
}
