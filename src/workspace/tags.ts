import { maySee } from '../model/allow.ts'
import type { Done } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { TagSeen } from '../model/team.ts'
import { cleanText } from '../model/text.ts'
import type { Session } from '../store/session.ts'
import { commit } from './commit.ts'
import type { Asking } from './ground.ts'
import { visible } from './read.ts'
import { type RecordRow, readRecord, recordColumns, type StoredRecord } from './rows.ts'

const portion = 500

/** The tags in use and how often, as far as whoever asks may see the records. */
export async function tags(asking: Asking): Promise<TagSeen[]> {
  const seeing = visible(asking)
  const rows = await asking.store.heavy.all<{ common: string; count: number }>(
    `SELECT common, COUNT(*) AS count FROM records WHERE ws_id = ? AND archived_at IS NULL AND common LIKE '{"tags":[%' AND ${seeing.sql} GROUP BY common`,
    [asking.workspace, ...seeing.params],
  )
  const counts = new Map<string, number>()
  for (const { common, count } of rows) {
    for (const tag of tagsIn(common)) counts.set(tag, (counts.get(tag) ?? 0) + Number(count))
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag.toLowerCase() < b.tag.toLowerCase() ? -1 : 1))
}

/** Renames a tag, merges several, or takes one off, on every record one may see: one batch, taken back in one step. */
export async function changeTags(
  asking: Asking,
  given: { from: readonly string[]; to?: string | null | undefined },
): Promise<{ done: Done | null; records: number; says: string }> {
  const to = given.to === undefined || given.to === null ? null : cleanText(given.to.trim(), 'to')
  if (to === '') throw new Problem('invalid', 'A tag needs at least one letter.', { to: 'some letters' })
  const from = new Set(given.from.map(tag => tag.normalize('NFC')).filter(tag => tag !== to))
  const batch = newId(asking.now())
  let done: Done | null = null
  let records = 0
  for (let after = ''; from.size > 0; ) {
    const next = await withTags(asking, asking.store.read, from, after)
    if (next.length === 0) break
    after = next.at(-1)!.id
    const step = await commit(asking, { changes: [], batch, via: asking.actor.via }, async tx => {
      const now = await withTags(asking, tx, from, next[0]!.id, after)
      return {
        changes: now.map(record => ({
          verb: 'update' as const,
          id: record.id,
          version: record.version,
          set: { tags: changed(record.tags, from, to) },
        })),
      }
    })
    records += step.outcomes.length
    // what each record became is told by the feed; a workspace may hold very many
    done = { ...step, outcomes: [] }
  }
  return { done, records, says: saysOf([...from], to, records) }
}

function changed(tags: readonly string[], from: ReadonlySet<string>, to: string | null): string[] {
  const renamed = tags.flatMap(tag => (!from.has(tag) ? [tag] : to === null ? [] : [to]))
  return [...new Set(renamed)]
}

/** The next records that carry one of the tags, in the order of their ids. */
async function withTags(
  asking: Asking,
  session: Session,
  from: ReadonlySet<string>,
  first: string,
  last?: string,
): Promise<StoredRecord[]> {
  const seeing = visible(asking)
  const upTo = last === undefined ? 'id > ?' : 'id >= ? AND id <= ?'
  const either = [...from].map(() => 'common LIKE ?').join(' OR ')
  const rows = await session.all<RecordRow>(
    `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND ${upTo} AND archived_at IS NULL AND common LIKE '{"tags":[%' AND (${either}) AND ${seeing.sql} ORDER BY id LIMIT ${portion}`,
    [
      asking.workspace,
      first,
      ...(last === undefined ? [] : [last]),
      ...[...from].map(tag => `%${plainPart(tag)}%`),
      ...seeing.params,
    ],
  )
  return rows
    .map(row => readRecord(row, asking.territory.kinds.get(row.kind)))
    .filter(record => record.tags.some(tag => from.has(tag)) && maySee(asking.actor, record, asking.territory))
}

// LIKE only narrows; letters that it or JSON would read otherwise stand for any
const plainPart = (tag: string): string => tag.replace(/[^\p{L}\p{N} -]/gu, '%')

function tagsIn(common: string): readonly string[] {
  const { tags: found } = JSON.parse(common) as { tags?: readonly string[] }
  return found ?? []
}

function saysOf(from: readonly string[], to: string | null, records: number): string {
  const on = `${records} ${records === 1 ? 'record' : 'records'}`
  const named = from.map(tag => `“${tag}”`).join(', ')
  if (records === 0) return from.length === 0 ? 'Nothing to change.' : `No record you may see carries ${named}.`
  return to === null ? `${named} was taken off ${on}.` : `${named} is now “${to}” on ${on}.`
}
