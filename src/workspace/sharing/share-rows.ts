import { createHash } from 'node:crypto'
import type { ShareMode, Shown } from '../../model/share.ts'
import { sharePrefix } from '../../model/share.ts'
import type { Bound } from '../../store/session.ts'

/** A link as the store holds it; its secret is not there, only its digest. */
export interface Share {
  id: string
  /** The member who shares. */
  member: string
  hash: string
  shown: Shown
  name: string
  /** The hash of its password, where it has one. */
  password: string | null
  /** The ledger number and moment it stands still at. */
  number: number | null
  at: string | null
  /** The records of a list that stands still. */
  ids: readonly string[]
  createdAt: string
  expiresAt: string
  views: number
  seenAt: string | null
}

/** The columns of a link as statements read them. */
export const shareColumns =
  'id, member, hash, shown, name, password, number, at, ids, created_at, expires_at, views, seen_at'

/** A row of `shares`. */
export interface ShareRow {
  id: string
  member: string
  hash: string
  shown: string
  name: string
  password: string | null
  number: number | null
  at: string | null
  ids: string | null
  created_at: string
  expires_at: string
  views: number
  seen_at: string | null
}

export const readShare = (row: ShareRow): Share => ({
  id: row.id,
  member: row.member,
  hash: row.hash,
  shown: JSON.parse(row.shown) as Shown, // checked before it was written
  name: row.name,
  password: row.password,
  number: row.number === null ? null : Number(row.number),
  at: row.at,
  ids: row.ids === null ? [] : (JSON.parse(row.ids) as string[]),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  views: Number(row.views),
  seenAt: row.seen_at,
})

export const shareValues = (share: Share): Record<string, Bound> => ({
  id: share.id,
  member: share.member,
  hash: share.hash,
  shown: JSON.stringify(share.shown),
  name: share.name,
  password: share.password,
  number: share.number,
  at: share.at,
  ids: share.ids.length > 0 ? JSON.stringify(share.ids) : null,
  created_at: share.createdAt,
  expires_at: share.expiresAt,
  views: share.views,
  seen_at: share.seenAt,
})

export const modeOf = (share: Share): ShareMode => (share.number === null ? 'now' : 'still')

/** A secret nobody can guess, and what is kept of it. */
export function newSecret(): { secret: string; hash: string } {
  const secret = sharePrefix + Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  return { secret, hash: hashOfSecret(secret) }
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
