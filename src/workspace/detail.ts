import type { Detail, FindingSeen } from '../model/answers.ts'
import type { Attachment, Comment } from '../model/change.ts'
import type { ChartRecord } from '../model/record.ts'
import { type CommentRow, commentColumns, readComment } from './comment-rows.ts'
import type { Asking } from './ground.ts'
import { linksSeen } from './links-seen.ts'
import { recordCalled } from './read.ts'
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
  return { record: seen(record), links, comments, attachments, findings: found, may: verbsFor(asking, record) }
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
    ...(record.archivedAt === null ? ['archive', 'merge'] : ['restore']),
  ]
  return scopes.includes('admin') ? [...verbs, 'erase'] : verbs
}
