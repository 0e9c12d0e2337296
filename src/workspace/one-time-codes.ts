import { createHash } from 'node:crypto'
import type { Store } from '../store/session.ts'

/** What a code opens: a session on this machine, or a place in a workspace for whoever holds it. */
export type CodePurpose = 'sign-in' | 'join'

/** Whom a code stands for. */
export interface CodeHolder {
  workspace: string
  member: string
}

/** Makes a code that works once and not for long; only its hash is kept. */
export async function makeCode(
  store: Store,
  what: CodePurpose,
  holder: CodeHolder,
  { now, lasts }: { now: number; lasts: number },
): Promise<{ code: string; expiresAt: string }> {
  const code = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url')
  const expiresAt = new Date(now + lasts).toISOString()
  const sql =
    'INSERT INTO one_time_codes (hash, what, workspace, member, created_at, expires_at, used_at) VALUES (?, ?, ?, ?, ?, ?, NULL)'
  const params = [hashOf(code), what, holder.workspace, holder.member, new Date(now).toISOString(), expiresAt]
  const older = 'DELETE FROM one_time_codes WHERE what = ? AND workspace = ? AND member = ? AND used_at IS NULL'
  // a newer invitation ends the older ones; links that sign in may stand side by side
  const ends = what === 'join' ? [{ sql: older, params: [what, holder.workspace, holder.member] }] : []
  await store.global(tx => tx.write([...ends, { sql, params }]))
  return { code, expiresAt }
}

/** Whom a code stands for, without using it up. */
export async function holderOf(
  store: Store,
  what: CodePurpose,
  code: string,
  now: number,
): Promise<CodeHolder | undefined> {
  const [row] = await store.read.all<CodeHolder>(
    'SELECT workspace, member FROM one_time_codes WHERE hash = ? AND what = ? AND used_at IS NULL AND expires_at > ?',
    [hashOf(code), what, new Date(now).toISOString()],
  )
  return row
}

/** Uses a code up; of two who try at once only one succeeds. */
export async function spendCode(
  store: Store,
  what: CodePurpose,
  code: string,
  now: number,
): Promise<CodeHolder | undefined> {
  const at = new Date(now).toISOString()
  return store.global(async tx => {
    const rows = await tx.all<CodeHolder>(
      'UPDATE one_time_codes SET used_at = ? WHERE hash = ? AND what = ? AND used_at IS NULL AND expires_at > ? RETURNING workspace, member',
      [at, hashOf(code), what, at],
    )
    return rows[0]
  })
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url')
