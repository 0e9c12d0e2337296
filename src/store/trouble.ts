import { Problem } from '../model/problem.ts'

/** Whether the engine asks to run the whole transaction again: it met another one (serialization, deadlock). */
export function mustRunAgain(reason: unknown): boolean {
  const code = postgresCode(reason)
  return code === '40001' || code === '40P01'
}

/** Whether a write was refused because a row with this key is there already. */
export function isTaken(reason: unknown): boolean {
  const number = sqliteNumber(reason)
  return postgresCode(reason) === '23505' || number === 1555 || number === 2067
}

/** What people are told when the disk, the database or the way to it fails; any other reason stays what it is. */
export function asTrouble(reason: unknown): unknown {
  const says = sqliteTrouble.get((sqliteNumber(reason) ?? 0) & 0xff) ?? postgresTrouble(reason)
  return says ? trouble(says, reason) : reason
}

/** What people are told when COMMIT itself was refused. */
export function notCommitted(reason: unknown): unknown {
  const known = asTrouble(reason)
  if (known !== reason || mustRunAgain(reason)) return known
  return trouble(`Nothing was saved: ${reason instanceof Error ? reason.message : String(reason)}.`, reason)
}

/** What people are told when the answer to COMMIT never came. */
export const unanswered = (reason: unknown): Problem =>
  trouble('The database went away while it was saving; look whether your change is there before you repeat it.', reason)

/** Whether the connection is gone, so that nothing more can be said about what was sent over it. */
export function isConnectionLost(reason: unknown): boolean {
  const code = postgresCode(reason)
  if (code !== undefined) return /^(08|57P0|E[A-Z]{4,})/.test(code)
  return reason instanceof Error && /connection (terminated|error)|not queryable/i.test(reason.message)
}

const sqliteTrouble = new Map([
  [5, 'Another program is writing to the data folder; nothing was saved.'],
  [8, 'The data folder may not be written to; nothing was saved.'],
  [10, 'The disk of the data folder reports an error; nothing was saved.'],
  [11, 'The database file is damaged; nothing was saved. Restore the last backup.'],
  [13, 'The disk of the data folder is full; nothing was saved.'],
])

function postgresTrouble(reason: unknown): string | undefined {
  const code = postgresCode(reason)
  if (code === '53100') return 'The disk of the database is full; nothing was saved.'
  if (code === '55P03') return 'Another transaction held on for too long; nothing was saved. Try again.'
  if (code?.startsWith('53') || isConnectionLost(reason)) return 'The database cannot be reached; nothing was saved.'
  return undefined
}

function postgresCode(reason: unknown): string | undefined {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  return typeof code === 'string' && !code.startsWith('ERR_') ? code : undefined
}

function sqliteNumber(reason: unknown): number | undefined {
  const number = reason instanceof Error && 'errcode' in reason ? reason.errcode : undefined
  return typeof number === 'number' ? number : undefined
}

function trouble(says: string, cause: unknown): Problem {
  return Object.assign(new Problem('unavailable', says), { cause })
}
