import type { Change } from '../model/change.ts'
import type { Tx } from '../store/session.ts'
import type { Ground } from './ground.ts'
import { type LinkRow, linkColumns, type RecordRow, readLink, readRecord, recordColumns } from './rows.ts'
import { allIn } from './statements.ts'
import type { Working } from './working.ts'

/** Loads all that the changes name, few statements for the whole command. */
export async function load(working: Working, changes: readonly Change[], tx: Tx, ground: Ground): Promise<void> {
  const linkIds = changes.flatMap(change =>
    change.verb === 'unlink' || change.verb === 'relink' || change.verb === 'link' ? [change.id] : [],
  )
  const commentIds = changes.flatMap(change =>
    change.verb === 'uncomment' || change.verb === 'comment' ? [change.id] : [],
  )
  const attachmentIds = changes.flatMap(change =>
    change.verb === 'detach' || change.verb === 'attach' ? [change.id] : [],
  )
  await loadLinks(working, linkIds, tx, ground)
  await loadComments(working, commentIds, tx, ground)
  await loadAttachments(working, attachmentIds, tx, ground)
  const made = new Set(changes.flatMap(change => (change.verb === 'create' ? [change.id] : [])))
  const ids = changes.flatMap(change => recordsNamed(change, working))
  await loadRecords(working, ids, tx, ground)
  const starts = changes.flatMap(change => (change.verb === 'link' && !made.has(change.from) ? [change.from] : []))
  await loadLeaving(working, starts, tx, ground)
}

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

/** Loads the links that leave these records. */
export async function loadLeaving(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
  const missing = ids.filter(id => !working.leaving.has(id))
  const rows = await allIn<LinkRow>(missing, list =>
    tx.all(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND from_id IN ${list.sql} ORDER BY created_at, id`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  for (const id of missing) working.leaving.set(id, [])
  for (const row of rows) working.leaving.get(row.from_id)?.push(readLink(row))
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

async function loadComments(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
  const rows = await allIn<{
    id: string
    record: string
    text: string
    answers: string | null
    by_member: string
    at: string
  }>(ids, list =>
    tx.all(`SELECT id, record, text, answers, by_member, at FROM comments WHERE ws_id = ? AND id IN ${list.sql}`, [
      ground.workspace,
      ...list.params,
    ]),
  )
  for (const id of ids) working.comments.set(id, { before: null, now: null })
  for (const { record, by_member, ...row } of rows) {
    const comment = { ...row, on: record, by: by_member }
    working.comments.set(row.id, { before: comment, now: comment })
  }
}

async function loadAttachments(working: Working, ids: readonly string[], tx: Tx, ground: Ground): Promise<void> {
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
    case 'unlink':
    case 'relink': {
      const link = working.links.get(change.id)?.now
      return link ? [link.from, link.to] : []
    }
    case 'comment':
    case 'attach':
      return [change.on]
    case 'uncomment': {
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
