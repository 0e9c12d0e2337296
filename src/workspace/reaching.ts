import type { Applying } from './apply.ts'
import { type LinkRow, linkColumns, readLink, type StoredLink } from './rows.ts'

/** The links at both ends of a record, as the command has them now. */
export async function linksAround(applying: Applying, id: string): Promise<StoredLink[]> {
  const { working, tx, workspace } = applying
  const read = (column: 'from_id' | 'to_id') =>
    tx.all<LinkRow>(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${column} = ?`, [workspace, id])
  const rows = [...(await read('from_id')), ...(await read('to_id'))]
  const made = [...working.links.values()].flatMap(({ now, before }) =>
    now && !before && (now.from === id || now.to === id) ? [now] : [],
  )
  return [...rows.map(readLink).filter(link => working.links.get(link.id)?.now !== null), ...made]
}
