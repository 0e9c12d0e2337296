import type { Comment } from '../../model/change.ts'
import type { Kind } from '../../model/kind.ts'
import { mentionLink } from '../../model/mention.ts'
import type { ReadingSeen } from '../../model/reading.ts'
import type { ChartLink, ChartRecord } from '../../model/record.ts'
import { kindIs } from '../../store/json-path.ts'
import { byTime, type CommentRow, commentColumns, readComment } from '../comment-rows.ts'
import type { Asking } from '../ground.ts'
import { recordsById, seenRecords, visible } from '../read.ts'
import { readingsOf } from '../readings.ts'
import { type LinkRow, linkColumns, type RecordRow, readLink, recordColumns, seen, seenLink } from '../rows.ts'
import { allIn } from '../statements.ts'

/** A record with what leaves it, what was said about it and what was read of it, as far as the actor may see. */
export interface Exported {
  record: ChartRecord
  links: readonly { link: ChartLink; other: ChartRecord }[]
  comments: readonly Comment[]
  readings: readonly ReadingSeen[]
}

const page = 200

/** All records of a kind in the order of their keys, page by page, read where long reads are. */
export async function* recordPages(asking: Asking, kind: Kind, archived: boolean): AsyncGenerator<Exported[]> {
  const { heavy } = asking.store
  const seeing = visible(asking)
  let after = 0
  for (;;) {
    const rows = await heavy.all<RecordRow>(
      `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND ${kindIs(kind.word)} AND seq > ?${archived ? '' : ' AND archived_at IS NULL'} AND ${seeing.sql} ORDER BY seq LIMIT ${page}`,
      [asking.workspace, after, ...seeing.params],
    )
    if (rows.length === 0) return
    after = rows.at(-1)!.seq
    yield await surrounded(asking, seenRecords(asking, rows).map(seen), archived)
    if (rows.length < page) return
  }
}

async function surrounded(asking: Asking, records: readonly ChartRecord[], archived: boolean): Promise<Exported[]> {
  const { heavy } = asking.store
  const ids = records.map(({ id }) => id)
  const links = (
    await allIn<LinkRow>(ids, list =>
      heavy.all(`SELECT ${linkColumns} FROM links WHERE ws_id = ? AND from_id IN ${list.sql}`, [
        asking.workspace,
        ...list.params,
      ]),
    )
  )
    .map(readLink)
    // what a text mentions comes back with the text
    .filter(link => link.name !== mentionLink)
  links.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1))
  const others = await recordsById(
    asking,
    links.map(({ to }) => to),
    heavy,
  )
  const comments = (
    await allIn<CommentRow>(ids, list =>
      heavy.all(`SELECT ${commentColumns} FROM comments WHERE ws_id = ? AND record IN ${list.sql}`, [
        asking.workspace,
        ...list.params,
      ]),
    )
  ).map(readComment)
  comments.sort(byTime)
  const leaving = Map.groupBy(links, ({ from }) => from)
  const said = Map.groupBy(comments, ({ on }) => on)
  const isRead = (record: ChartRecord): boolean => asking.territory.kinds.get(record.kind)?.readings !== undefined
  const readings = new Map<string, readonly ReadingSeen[]>()
  for (const record of records.filter(isRead)) readings.set(record.id, await readingsOf(asking, heavy, record.id))
  return records.map(record => ({
    record,
    // a link is seen when both ends are
    links: (leaving.get(record.id) ?? []).flatMap(link => {
      const other = others.get(link.to)
      return other && (archived || other.archivedAt === null) ? [{ link: seenLink(link), other: seen(other) }] : []
    }),
    comments: said.get(record.id) ?? [],
    readings: readings.get(record.id) ?? [],
  }))
}
