import type { Verb, Via } from './change.ts'

/** What was done; reveal and hide are written beside an update that changes who may see a record. */
export type LedgerVerb = Verb | 'reveal' | 'hide'

/** One row of the ledger: history, undo, feed, audit and time travel are all read from it. */
export interface LedgerRow {
  number: number
  at: string
  actor: string
  via: Via
  verb: LedgerVerb
  /** The record it is about; for a link its start. */
  record: string
  kind: string
  shape: number
  /** The link it is about, where it is about one. */
  link: string | null
  /** The record at the link's other end. */
  other: string | null
  batch: string
  undoes: string | null
  reason: string | null
  /** The changed values before; null when there was nothing. */
  was: Record<string, unknown> | null
  /** The whole record, link, comment or attachment after; null when it is gone. */
  now: Record<string, unknown> | null
}
