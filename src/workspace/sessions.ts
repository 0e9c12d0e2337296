import { newId } from '../model/id.ts'
import type { Store } from '../store/session.ts'

/** A browser that has signed in. */
export interface Session {
  id: string
  person: string
  expiresAt: string
}

const lasts = 30 * 24 * 60 * 60 * 1000

/** Signs a person in: always under a token nobody has seen before. */
export async function beginSession(
  store: Store,
  person: string,
  now: number,
  from: { ip?: string; agent?: string } = {},
): Promise<{ token: string; expiresAt: string }> {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  const at = new Date(now).toISOString()
  const expiresAt = new Date(now + lasts).toISOString()
  const sql =
    'INSERT INTO sessions (id, token, person, ip, agent, expires_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  const agent = from.agent?.slice(0, 300) ?? null
  const params = [newId(now), token, person, from.ip ?? null, agent, expiresAt, at, at]
  await store.global(tx => tx.write([{ sql, params }]))
  return { token, expiresAt }
}

/** The session behind a token, while it lasts. */
export async function sessionOf(store: Store, token: string, now: number): Promise<Session | undefined> {
  const [row] = await store.read.all<{ id: string; person: string; expires_at: string }>(
    'SELECT id, person, expires_at FROM sessions WHERE token = ?',
    [token],
  )
  if (!row || row.expires_at <= new Date(now).toISOString()) return undefined
  return { id: row.id, person: row.person, expiresAt: row.expires_at }
}

/** Signs one browser out. */
export async function endSession(store: Store, token: string): Promise<void> {
  await store.global(tx => tx.write([{ sql: 'DELETE FROM sessions WHERE token = ?', params: [token] }]))
}

/** Signs a person out everywhere. */
export async function endSessionsOf(store: Store, person: string): Promise<void> {
  await store.global(tx => tx.write([{ sql: 'DELETE FROM sessions WHERE person = ?', params: [person] }]))
}

/** Forgets sessions and codes that are over. */
export async function forgetOver(store: Store, now: number): Promise<void> {
  const at = new Date(now).toISOString()
  await store.global(tx =>
    tx.write([
      { sql: 'DELETE FROM sessions WHERE expires_at <= ?', params: [at] },
      { sql: 'DELETE FROM one_time_codes WHERE expires_at <= ?', params: [at] },
    ]),
  )
}
