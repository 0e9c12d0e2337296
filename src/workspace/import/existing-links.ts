import type { ExistingLink } from '../../model/importing/compare-links.ts'
import type { Session } from '../../store/session.ts'
import type { Asking } from '../ground.ts'
import { type LinkRow, linkColumns, readLink } from '../rows.ts'
import { allIn } from '../statements.ts'

/** What joins records already, and which pairs somebody here has parted on purpose. */
export interface Joined {
  leaving: Map<string, ExistingLink[]>
  parted: Set<string>
  /** Comments that are there, or were taken away here. */
  comments: Set<string>
}

interface Past {
  record: string
  verb: string
  via: string
  link: string | null
  undoes: string | null
  was: string | null
}

/** Loads the links that leave these records with what the ledger says of them, and which comments are known. */
export async function joinedOf(
  session: Session,
  asking: Asking,
  records: readonly string[],
  comments: readonly string[],
): Promise<Joined> {
  const { workspace } = asking
  const links = await allIn<LinkRow>(records, list =>
    session.all(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND from_id IN ${list.sql}`, [
      workspace,
      ...list.params,
    ]),
  )
  const past = await allIn<Past>(records, list =>
    session.all(
      `SELECT record, verb, via, link, undoes, was FROM ledger WHERE ws_id = ? AND record IN ${list.sql} AND verb IN ('link', 'unlink', 'uncomment')`,
      [workspace, ...list.params],
    ),
  )
  const there = await allIn<{ id: string }>(comments, list =>
    session.all(`SELECT id FROM comments WHERE ws_id = ? AND id IN ${list.sql}`, [workspace, ...list.params]),
  )
  const byImport = new Set(past.filter(row => row.verb === 'link' && row.via === 'import').map(row => row.link))
  const parted = new Set<string>()
  const known = new Set(there.map(({ id }) => id))
  for (const row of past) {
    if (row.undoes !== null || row.via === 'import' || !row.was) continue
    const was = JSON.parse(row.was) as { id: string; from: string; name: string; to: string }
    if (row.verb === 'unlink') parted.add(pair(was.from, was.name, was.to))
    if (row.verb === 'uncomment') known.add(was.id)
  }
  const leaving = new Map<string, ExistingLink[]>(records.map(id => [id, []]))
  for (const row of links) {
    const { id, name, from, to } = readLink(row)
    leaving.get(from)?.push({ id, name, from, to, byImport: byImport.has(id) })
  }
  return { leaving, parted, comments: known }
}

/** Two records joined by a name, as one word. */
export const pair = (from: string, name: string, to: string): string => `${from} ${name} ${to}`
