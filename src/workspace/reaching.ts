import type { Applying } from './apply.ts'
import { type LinkRow, linkColumns, readLink, type StoredLink } from './rows.ts'

/** The links that reach a record, as the command has them now. */
export async function linksReaching(applying: Applying, id: string): Promise<StoredLink[]> {
  const { working, tx, workspace } = applying
  const rows = await tx.all<LinkRow>(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND to_id = ?`, [workspace, id])
  const made = [...working.links.values()].flatMap(changed =>
    changed.now?.to === id && !changed.before ? [changed.now] : [],
  )
  return [...rows.map(readLink).filter(link => working.links.get(link.id)?.now !== null), ...made]
}
