import { sharePrefix } from '../../model/share.ts'
import type { Store } from '../../store/session.ts'
import { hashOfSecret } from './share-rows.ts'

/** What stands behind a secret: which link, of which workspace, and the hash of its password. */
export interface GuestLink {
  id: string
  workspace: string
  slug: string
  hash: string
  password: string | null
}

/** The link a secret opens, read anew each time: one that was revoked or has ended is not there. */
export async function guestLink(store: Store, secret: string, now: number): Promise<GuestLink | undefined> {
  if (!secret.startsWith(sharePrefix)) return undefined
  const [row] = await store.read.all<{ ws_id: string; id: string; hash: string; password: string | null }>(
    'SELECT ws_id, id, hash, password FROM shares WHERE hash = ? AND revoked_at IS NULL AND expires_at > ?',
    [hashOfSecret(secret), new Date(now).toISOString()],
  )
  if (!row) return undefined
  const [workspace] = await store.read.all<{ slug: string }>('SELECT slug FROM workspaces WHERE id = ?', [row.ws_id])
  return { id: row.id, workspace: row.ws_id, slug: workspace!.slug, hash: row.hash, password: row.password }
}
