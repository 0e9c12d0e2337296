import { createHash } from 'node:crypto'
import type { TokenSeen } from '../model/answers.ts'
import { newId } from '../model/id.ts'
import type { Scope } from '../model/operation.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import { type Asking, stamp } from './ground.ts'
import { insertRows } from './statements.ts'

interface TokenRow {
  id: string
  name: string
  member: string
  scopes: string
  created_at: string
  expires_at: string | null
  used_at: string | null
}

/** One's own keys that still work, newest first. */
export async function tokens(asking: Asking): Promise<TokenSeen[]> {
  const rows = await asking.store.read.all<TokenRow>(
    'SELECT id, name, member, scopes, created_at, expires_at, used_at FROM tokens WHERE ws_id = ? AND member = ? AND revoked_at IS NULL ORDER BY created_at DESC',
    [asking.workspace, asking.actor.member],
  )
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    member: row.member,
    scopes: JSON.parse(row.scopes),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  }))
}

/** Makes a key `cr_<id>_<secret>`; only its hash is kept, so this is the one time it is shown. */
export async function makeToken(
  asking: Asking,
  given: { name: string; scopes?: readonly Scope[] | undefined; expiresAt?: string | null | undefined },
): Promise<TokenSeen> {
  const scopes = (given.scopes ?? asking.actor.scopes).filter(scope => asking.actor.scopes.includes(scope))
  if (scopes.length === 0)
    throw new Problem('forbidden', 'A key cannot do more than you may do yourself.', {
      scopes: `some of ${asking.actor.scopes.join(', ')}`,
    })
  const expiresAt = given.expiresAt ?? null
  if (expiresAt !== null && Number.isNaN(Date.parse(expiresAt)))
    throw new Problem('invalid', 'expiresAt is a day or a moment, such as 2027-01-31.', {
      expiresAt: 'a day or a moment',
    })
  const id = newId(asking.now()).replaceAll('-', '')
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  const createdAt = stamp(asking)
  const name = cleanText(given.name.trim(), 'name')
  const row = {
    id,
    member: asking.actor.member,
    name,
    hash: hashOf(secret),
    scopes: JSON.stringify(scopes),
    created_at: createdAt,
    expires_at: expiresAt && new Date(expiresAt).toISOString(),
    used_at: null,
    revoked_at: null,
  }
  await asking.store.global(tx => tx.write(insertRows('tokens', asking.workspace, [row])))
  return {
    id,
    name,
    member: asking.actor.member,
    scopes,
    createdAt,
    expiresAt: row.expires_at,
    usedAt: null,
    secret: `cr_${id}_${secret}`,
  }
}

/** Revokes a key of one's own; an admin may revoke anybody's. */
export async function dropToken(asking: Asking, id: string): Promise<void> {
  await asking.store.global(async tx => {
    const [row] = await tx.all<{ member: string }>(
      'SELECT member FROM tokens WHERE ws_id = ? AND id = ? AND revoked_at IS NULL',
      [asking.workspace, id],
    )
    if (!row || (row.member !== asking.actor.member && !asking.actor.scopes.includes('admin')))
      throw new Problem('unknown', 'There is no such key.', { id: 'no such key' })
    await tx.write([
      {
        sql: 'UPDATE tokens SET revoked_at = ? WHERE ws_id = ? AND id = ?',
        params: [stamp(asking), asking.workspace, id],
      },
    ])
  })
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
