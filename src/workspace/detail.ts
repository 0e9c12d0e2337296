import type { Detail, FindingSeen, RecordName } from '../model/answers.ts'
import type { Attachment, Comment } from '../model/change.ts'
import { mentionsIn, recordsMentioned } from '../model/mention.ts'
import type { ChartRecord } from '../model/record.ts'
import { type CommentRow, commentColumns, readComment } from './comment-rows.ts'
import type { Asking } from './ground.ts'
import { linksSeen } from './links-seen.ts'
import { nameOf, recordCalled, recordsById } from './read.ts'
import { seen } from './rows.ts'

/** One record with its links, comments, attachments and findings. */
export async function readDetail(
  asking: Asking,
  called: string,
  findings: (id: string) => Promise<readonly FindingSeen[]>,
): Promise<Detail> {
  const record = await recordCalled(asking, called)
  const [links, comments, attachments, found] = await Promise.all([
    linksSeen(asking, record),
    commentsOf(asking, record.id),
    attachmentsOf(asking, record.id),
    findings(record.id),
  ])
  const named = await namedIn(asking, record, comments)
  return { record: seen(record), links, comments, attachments, findings: found, named, may: verbsFor(asking, record) }
}

/** Records that the texts of a record and what was said under it name; one that may not be seen has no name here. */
async function namedIn(asking: Asking, record: ChartRecord, comments: readonly Comment[]): Promise<RecordName[]> {
  const kind = asking.territory.kinds.get(record.kind)
  const ids = kind ? recordsMentioned(kind, record.fields) : new Set<string>()
  for (const { text } of comments) for (const { of, id } of mentionsIn(text)) if (of === 'record') ids.add(id)
  return ids.size === 0 ? [] : [...(await recordsById(asking, ids)).values()].map(nameOf)
}

async function commentsOf(asking: Asking, id: string): Promise<Comment[]> {
  const rows = await asking.store.read.all<CommentRow>(
    `SELECT ${commentColumns} FROM comments WHERE ws_id = ? AND record = ? ORDER BY at, id`,
    [asking.workspace, id],
  )
  return rows.map(readComment)
}

async function attachmentsOf(asking: Asking, id: string): Promise<Attachment[]> {
  const rows = await asking.store.read.all<{
    id: string
    record: string
    name: string
    type: string
    size: number
    hash: string
    by_member: string
    at: string
  }>(
    'SELECT id, record, name, type, size, hash, by_member, at FROM attachments WHERE ws_id = ? AND record = ? ORDER BY at, id',
    [asking.workspace, id],
  )
  return rows.map(({ record, by_member, ...row }) => ({ ...row, on: record, by: by_member }))
}

function verbsFor(asking: Asking, record: ChartRecord): string[] {
  const { scopes } = asking.actor
  if (!scopes.includes('write')) return scopes.includes('comment') ? ['comment'] : []
  const verbs = [
    'update',
    'link',
    'unlink',
    'turn',
    'comment',
    'attach',
    ...(asking.territory.kinds.get(record.kind)?.readings ? ['measure'] : []),
    ...(record.archivedAt === null ? ['archive', 'merge'] : ['restore']),
  ]
  return scopes.includes('admin') ? [...verbs, 'erase'] : verbs
}
