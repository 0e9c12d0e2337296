import { maySee } from '../model/allow.ts'
import { isId, newId } from '../model/id.ts'
import { mentionLink, recordsMentioned } from '../model/mention.ts'
import type { Applying } from './apply.ts'
import { loadRecords } from './load-working.ts'
import { type LinkRow, linkColumns, readLink, type StoredLink, type StoredRecord, seenLink } from './rows.ts'
import { allIn } from './statements.ts'
import { setLink } from './working.ts'

/** The most records one record's texts are joined to; a longer list is a table, not a text. */
const mostMentions = 500

/**
 * Joins each record whose texts this command changed to the records they mention now, and parts it from those they no
 * longer do. It runs after all changes, so that records of one command may mention each other in any order.
 */
export async function applyMentions(applying: Applying): Promise<void> {
  const rewritten: { record: StoredRecord; wanted: string[] }[] = []
  for (const { before, now } of applying.working.records.values()) {
    if (!now || (before && before.fields === now.fields && before.kind === now.kind)) continue
    const wanted = idsIn(applying, now).filter(id => id !== now.id)
    const had = before ? idsIn(applying, before) : []
    if (wanted.length + had.length > 0) rewritten.push({ record: now, wanted })
  }
  if (rewritten.length === 0) return
  const standing = await loadStanding(
    applying,
    rewritten.map(({ record }) => record.id),
  )
  await loadRecords(
    applying.working,
    rewritten.flatMap(({ wanted }) => wanted),
    applying.tx,
    applying,
  )
  for (const { record, wanted } of rewritten) {
    const links = standing.filter(link => link.from === record.id)
    for (const link of links) if (!wanted.includes(link.to)) part(applying, record, link)
    const joined = new Set(links.map(link => link.to))
    for (const id of wanted) if (!joined.has(id)) join(applying, record, id)
  }
}

function idsIn({ territory }: Applying, record: StoredRecord): string[] {
  const kind = territory.kinds.get(record.kind)
  return kind ? [...recordsMentioned(kind, record.fields)].filter(isId).slice(0, mostMentions) : []
}

/** The derived links of these records as the command has them now. */
async function loadStanding({ working, tx, workspace }: Applying, records: readonly string[]): Promise<StoredLink[]> {
  const rows = await allIn<LinkRow>(records, list =>
    tx.all(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND from_id IN ${list.sql} AND name = ?`, [
      workspace,
      ...list.params,
      mentionLink,
    ]),
  )
  for (const row of rows) {
    const link = readLink(row)
    if (!working.links.has(link.id)) working.links.set(link.id, { before: link, now: link })
  }
  return rows.flatMap(({ id }) => working.links.get(id)?.now ?? [])
}

function join({ working, actor, territory, at, now }: Applying, record: StoredRecord, id: string): void {
  const other = working.records.get(id)?.now
  // an id alone must not tell whether there is something behind it
  if (!other || (actor.via !== 'system' && !maySee(actor, other, territory))) return
  const link: StoredLink = {
    id: newId(now()),
    name: mentionLink,
    from: record.id,
    fromKind: record.kind,
    to: other.id,
    toKind: other.kind,
    values: {},
    version: 1,
    createdAt: at,
    createdBy: actor.member,
  }
  setLink(working, link.id, link)
  working.entries.push({ verb: 'link', record, link, was: null, now: { ...seenLink(link) } })
}

function part({ working }: Applying, record: StoredRecord, link: StoredLink): void {
  setLink(working, link.id, null)
  working.entries.push({ verb: 'unlink', record, link, was: { ...seenLink(link) }, now: null })
}
