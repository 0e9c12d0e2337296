import { createHash, randomBytes } from 'node:crypto'
import { canonical } from '../model/canonical.ts'
import type { LedgerRow } from '../model/ledger.ts'
import type { Bound, Counters } from '../store/session.ts'

/** A row before it has its number. */
export type LedgerEntry = Omit<LedgerRow, 'number'>

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The digest that stands for a row's values, also after they were erased. */
export const digestOf = (salt: string, was: unknown, now: unknown): string =>
  hash(`${salt}\n${canonical(was)}\n${canonical(now)}`)

/** The chain's next hash: all columns but the values and their salt. */
export function chainHash(before: string, row: Omit<LedgerRow, 'was' | 'now'> & { digest: string }): string {
  const { number, at, actor, via, verb, record, kind, shape, link, other, batch, undoes, reason, digest } = row
  return hash(
    JSON.stringify([
      before,
      number,
      at,
      actor,
      via,
      verb,
      record,
      kind,
      shape,
      link,
      other,
      batch,
      undoes,
      reason,
      digest,
    ]),
  )
}

/** Numbers the entries, chains them, and gives their rows; `counters` moves on. */
export function ledgerRows(entries: readonly LedgerEntry[], counters: Counters): Record<string, Bound>[] {
  return entries.map(entry => {
    counters.number += 1
    const salt = freshSalt()
    const digest = digestOf(salt, entry.was, entry.now)
    const row = { ...entry, number: counters.number, digest }
    counters.hash = chainHash(counters.hash, row)
    return {
      number: counters.number,
      at: entry.at,
      actor: entry.actor,
      via: entry.via,
      verb: entry.verb,
      record: entry.record,
      kind: entry.kind,
      shape: entry.shape,
      link: entry.link,
      other: entry.other,
      batch: entry.batch,
      undoes: entry.undoes,
      reason: entry.reason,
      was: entry.was === null ? null : JSON.stringify(entry.was),
      now: entry.now === null ? null : JSON.stringify(entry.now),
      salt,
      digest,
      hash: counters.hash,
    }
  })
}

const saltBytes = 12
let pool = randomBytes(0)
let taken = 0

/** Random bytes for one row, drawn from a pool: asking the system for every row costs more than hashing it. */
function freshSalt(): string {
  if (taken + saltBytes > pool.length) {
    pool = randomBytes(saltBytes * 512)
    taken = 0
  }
  taken += saltBytes
  return pool.toString('base64url', taken - saltBytes, taken)
}

/** Columns of the ledger that readers need. */
export const ledgerColumns =
  'number, at, actor, via, verb, record, kind, shape, link, other, batch, undoes, reason, was, now'

/** A ledger row with its values read. */
export function readLedger(
  row: Omit<LedgerRow, 'was' | 'now'> & { was: string | null; now: string | null },
): LedgerRow {
  return {
    ...row,
    was: row.was === null ? null : JSON.parse(row.was),
    now: row.now === null ? null : JSON.parse(row.now),
  }
}
