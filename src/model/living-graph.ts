import type { Fits, Graph } from './graph.ts'
import type { ChartLink, ChartRecord } from './record.ts'

/** A graph that follows changes: records and links come and go without building it anew. */
export interface LivingGraph extends Graph {
  /** Takes a record in or replaces it; an archived one is taken out. Says whether it is there now and was not before. */
  put(record: ChartRecord): boolean
  /** Takes a record out with its links. */
  drop(id: string): void
  /** Takes a link in once both its ends are there. */
  join(link: ChartLink): void
  /** Takes all links of one name between two records out. */
  part(from: string, name: string, to: string): void
}

type Ends = Map<string, ChartLink[]>

/** An empty graph that follows changes; links that do not fit the kinds they join are left out. */
export function livingGraph(fits: Fits): LivingGraph {
  const records = new Map<string, ChartRecord>()
  const kinds = new Map<string, Map<string, ChartRecord>>()
  const leaving = new Map<string, Ends>()
  const reaching = new Map<string, Ends>()
  const sorted = new Map<string, readonly ChartRecord[]>()

  function forget(record: ChartRecord): void {
    records.delete(record.id)
    kinds.get(record.kind)?.delete(record.id)
    sorted.delete(record.kind)
  }

  function remove(link: ChartLink): void {
    cut(leaving.get(link.from), link)
    cut(reaching.get(link.to), link)
  }

  return {
    record: id => records.get(id),
    ofKind(word) {
      const known = sorted.get(word)
      if (known) return known
      const list = [...(kinds.get(word)?.values() ?? [])].sort(byKey)
      sorted.set(word, list)
      return list
    },
    out: (id, name) => at(leaving.get(id), name),
    in: (id, name) => at(reaching.get(id), name),
    around(id, visit) {
      for (const list of leaving.get(id)?.values() ?? none) for (const link of list) visit(link, 'to')
      for (const list of reaching.get(id)?.values() ?? none) for (const link of list) visit(link, 'from')
    },
    put(record) {
      const before = records.get(record.id)
      if (before) forget(before)
      if (record.archivedAt !== null) return false
      records.set(record.id, record)
      const list = kinds.get(record.kind) ?? new Map<string, ChartRecord>()
      kinds.set(record.kind, list.set(record.id, record))
      sorted.delete(record.kind)
      return before === undefined
    },
    drop(id) {
      const record = records.get(id)
      if (record) forget(record)
      for (const link of [...at(leaving.get(id)), ...at(reaching.get(id))]) remove(link)
      leaving.delete(id)
      reaching.delete(id)
    },
    join(link) {
      const [from, to] = [records.get(link.from), records.get(link.to)]
      if (!from || !to || !fits(from, link.name, to)) return
      if (
        leaving
          .get(link.from)
          ?.get(link.name)
          ?.some(one => one.id === link.id)
      )
        remove(link)
      hang(leaving, link.from, link)
      hang(reaching, link.to, link)
    },
    part(from, name, to) {
      for (const link of at(leaving.get(from), name).filter(one => one.to === to)) remove(link)
    },
  }
}

function at(ends: Ends | undefined, name?: string): readonly ChartLink[] {
  if (!ends) return none
  if (name !== undefined) return inOrder(ends.get(name))
  if (ends.size === 1) return inOrder(ends.values().next().value)
  const known = together.get(ends)
  if (known) return known
  const all = [...ends.values()].flat().sort(byAge)
  together.set(ends, all)
  return all
}

const none: readonly never[] = []
// lists that got an older link behind a newer one; put in order when they are read
const unsorted = new WeakSet<ChartLink[]>()
// all links at one end of a record, until one comes or goes
const together = new WeakMap<Ends, readonly ChartLink[]>()

function inOrder(list: ChartLink[] | undefined): readonly ChartLink[] {
  if (!list) return none
  if (unsorted.delete(list)) list.sort(byAge)
  return list
}

function hang(side: Map<string, Ends>, id: string, link: ChartLink): void {
  const ends = side.get(id) ?? new Map<string, ChartLink[]>()
  side.set(id, ends)
  together.delete(ends)
  const list = ends.get(link.name)
  if (!list) ends.set(link.name, [link])
  else {
    if (byAge(list.at(-1)!, link) > 0) unsorted.add(list)
    list.push(link)
  }
}

function cut(ends: Ends | undefined, link: ChartLink): void {
  const list = ends?.get(link.name)
  if (!ends || !list) return
  together.delete(ends)
  const left = list.filter(one => one.id !== link.id)
  if (left.length === 0) ends.delete(link.name)
  else if (left.length < list.length) ends.set(link.name, left)
}

function byAge(a: ChartLink, b: ChartLink): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function byKey(a: ChartRecord, b: ChartRecord): number {
  return a.key.length - b.key.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}
