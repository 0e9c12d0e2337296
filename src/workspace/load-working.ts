import type { Change } from '../model/change.ts'
import type { Tx } from '../store/session.ts'
import { type CommentRow, commentColumns, readComment } from './comment-rows.ts'
import type { Ground } from './ground.ts'
import {
  type LinkRow,
  linkColumns,
  type RecordRow,
  readLink,
  readRecord,
  recordColumns,
  type StoredLink,
} from './rows.ts'
import { allIn } from './statements.ts'
import type { Working } from './working.ts'

/** Loads all that the changes name, few statements for the whole command. */
export async function load(working: Working, changes: readonly Change[], tx: Tx, ground: Ground): Promise<void> {
  // what is new is not looked for: where its id is taken, the table itself refuses it
  const linkIds = changes.flatMap(change => (change.verb === 'unlink' || change.verb === 'relink' ? [change.id] : []))
  const commentIds = changes.flatMap(change =>
    ofComment.has(change.verb) ? [change.id] : change.verb === 'comment' && change.answers ? [change.answers] : [],
  )
  const attachmentIds = changes.flatMap(change => (change.verb === 'detach' ? [change.id] : []))
  await loadLinks(working, linkIds, tx, ground)
  await loadComments(working, commentIds, tx, ground)
  await loadAttachments(working, attachmentIds, tx, ground)
  const made = new Set(changes.flatMap(change => (change.verb === 'create' ? [change.id] : [])))
  const ids = changes.flatMap(change => recordsNamed(change, working))
  await loadRecords(working, ids, tx, ground)
  const joins = changes.flatMap(change => (change.verb === 'link' && !made.has(change.from) ? [change] : []))
  await loadRivals(working, joins, tx, ground)
}

/** Verbs that name a comment which is there already. */
const ofComment: ReadonlySet<string> = new Set(['recomment', 'uncomment', 'resolve', 'reopen'])

/** Loads records by id that are not there yet; one that does not exist stands as null. */
export async function loadRecords(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
  const missing = ids.filter(id => !working.records.has(id))
  if (missing.length === 0) return
  const rows = await allIn<RecordRow>(missing, list =>
    tx.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  for (const id of missing) working.records.set(id, { before: null, now: null })
  for (const row of rows) {
    const record = readRecord(row, ground.territory.kinds.get(row.kind))
    working.records.set(row.id, { before: record, now: record })
  }
}

/**
 * Loads the links that may stand in a new one's way: those that join the same two records by the same name, and all of
 * its name where only so many may leave one record. A record may have very many others; they are left where they are.
 */
async function loadRivals(working: Working, joins: readonly Joining[], tx: Tx, ground: Ground): Promise<void> {
  const found = new Map<string, StoredLink>()
  const read = async (columns: string, slots: string, values: readonly string[][]) => {
    for (let at = 0; at < values.length; at += mostRivals) {
      const part = values.slice(at, at + mostRivals)
      const rows = await tx.all<LinkRow>(
        `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${columns} IN (VALUES ${part.map(() => slots).join(', ')})`,
        [ground.workspace, ...part.flat()],
      )
      for (const row of rows) found.set(row.id, readLink(row))
    }
  }
  const limited = joins.filter(({ from, name }) => {
    const kind = working.records.get(from)?.now?.kind
    return kind !== undefined && ground.territory.link(kind, name)?.max !== undefined
  })
  const rivals = joins.map(({ from, name, to }) => [from, name, to])
  if (rivals.length > 0) await read('(from_id, name, to_id)', '(?, ?, ?)', padded(rivals))
  const names = limited.map(({ from, name }) => [from, name])
  if (names.length > 0) await read('(from_id, name)', '(?, ?)', padded(names))
  for (const { from } of joins) if (!working.leaving.has(from)) working.leaving.set(from, [])
  for (const link of found.values()) working.leaving.get(link.from)?.push(link)
}

type Joining = Extract<Change, { verb: 'link' }>
const mostRivals = 128

/** As many rows as a power of two, so that few different statements exist. */
function padded(rows: readonly string[][]): string[][] {
  let size = 1
  while (size < Math.min(rows.length, mostRivals)) size *= 2
  const whole = Math.ceil(rows.length / size) * size
  return [...rows, ...Array<string[]>(whole - rows.length).fill(rows.at(-1)!)]
}

async function loadLinks(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
  const rows = await allIn<LinkRow>(ids, list =>
    tx.all(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND id IN ${list.sql}`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  for (const id of ids) working.links.set(id, { before: null, now: null })
  for (const row of rows) working.links.set(row.id, { before: readLink(row), now: readLink(row) })
}

/** Loads comments by id. */
export async function loadComments(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
  const rows = await allIn<CommentRow>(ids, list =>
    tx.all(`SELECT ${commentColumns} FROM comments WHERE ws_id = ? AND id IN ${list.sql}`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  for (const id of ids) working.comments.set(id, { before: null, now: null })
  for (const row of rows) {
    const comment = readComment(row)
    working.comments.set(row.id, { before: comment, now: comment })
  }
}

/** Loads attachments by id. */
export async function loadAttachments(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
  const rows = await allIn<{
    id: string
    record: string
    name: string
    type: string
    size: number
    hash: string
    by_member: string
    at: string
  }>(ids, list =>
    tx.all(
      `SELECT id, record, name, type, size, hash, by_member, at FROM attachments WHERE ws_id = ? AND id IN ${list.sql}`,
      [ground.workspace, ...list.params],
    ),
  )
  for (const id of ids) working.attachments.set(id, { before: null, now: null })
  for (const { record, by_member, ...row } of rows) {
    const attachment = { ...row, on: record, by: by_member }
    working.attachments.set(row.id, { before: attachment, now: attachment })
  }
}

function recordsNamed(change: Change, working: Working): string[] {
  switch (change.verb) {
    case 'link':
      return [change.from, change.to]
    case 'merge':
      return [change.id, change.into]
    case 'unlink':
    case 'relink': {
      const link = working.links.get(change.id)?.now
      return link ? [link.from, link.to] : []
    }
    case 'comment':
    case 'attach':
      return [change.on]
    case 'recomment':
    case 'uncomment':
    case 'resolve':
    case 'reopen': {
      const comment = working.comments.get(change.id)?.now
      return comment ? [comment.on] : []
    }
    case 'detach': {
      const attachment = working.attachments.get(change.id)?.now
      return attachment ? [attachment.on] : []
    }
    default:
      return [change.id]
  }
}
