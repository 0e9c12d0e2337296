import type { LinkSeen } from '../model/answers.ts'
import { mentionLink } from '../model/mention.ts'
import type { Asking } from './ground.ts'
import { nameOf, recordsById } from './read.ts'
import { type LinkRow, linkColumns, readLink, type StoredLink, type StoredRecord, seenLink } from './rows.ts'

/** The most links shown at one end of a record, and of one name where there are more. */
const most = { end: 500, name: 100 }

/** The links of a record from both ends; an end that may not be seen has no name. */
export async function linksSeen(asking: Asking, record: StoredRecord): Promise<LinkSeen[]> {
  const { territory } = asking
  const names = {
    from_id: () => [...Object.keys(territory.kinds.get(record.kind)?.links ?? {}), mentionLink],
    to_id: () => [...new Set(territory.reaching(record.kind).map(({ name }) => name)), mentionLink],
  }
  const at = async (end: 'from_id' | 'to_id') => {
    const rows = await read(asking, end, record.id)
    if (rows.length < most.end) return rows
    // a crowd of one name must not push the few others off the page
    const parts = await Promise.all(names[end]().map(name => read(asking, end, record.id, name)))
    return parts.flat()
  }
  const [leaving, reaching] = await Promise.all([at('from_id'), at('to_id')])
  const others = await recordsById(asking, [...leaving.map(link => link.to_id), ...reaching.map(link => link.from_id)])
  const seenFrom = (link: StoredLink, way: 'out' | 'in'): LinkSeen[] => {
    const other = others.get(way === 'out' ? link.to : link.from)
    if (other?.archivedAt) return []
    const definition = territory.link(link.fromKind, link.name)
    const says = (way === 'out' ? definition?.says : definition?.back) ?? link.name
    return [{ ...seenLink(link), values: other ? link.values : {}, way, says, other: other ? nameOf(other) : null }]
  }
  return [
    ...leaving.sort(byAge).flatMap(row => seenFrom(readLink(row), 'out')),
    ...reaching.sort(byAge).flatMap(row => seenFrom(readLink(row), 'in')),
  ]
}

/** In the order of the index, so that a crowd is never sorted: by name and by the id of the other end. */
function read(asking: Asking, end: 'from_id' | 'to_id', id: string, name?: string): Promise<LinkRow[]> {
  const other = end === 'from_id' ? 'to_id' : 'from_id'
  return asking.store.read.all<LinkRow>(
    `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${end} = ?${name === undefined ? '' : ' AND name = ?'}
     ORDER BY name, ${other} LIMIT ${name === undefined ? most.end : most.name}`,
    [asking.workspace, id, ...(name === undefined ? [] : [name])],
  )
}

const byAge = (a: LinkRow, b: LinkRow): number =>
  a.created_at !== b.created_at ? (a.created_at < b.created_at ? -1 : 1) : a.id < b.id ? -1 : 1
