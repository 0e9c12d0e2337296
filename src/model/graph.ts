import type { ChartLink, ChartRecord } from './record.ts'

/** The only reader that signals, why, evidence and next moves ever see. Archived records are not in it. */
export interface Graph {
  record(id: string): ChartRecord | undefined
  /** All records of a kind, in key order. */
  ofKind(word: string): readonly ChartRecord[]
  /** Links that leave a record, oldest first; of one name when it is given. */
  out(id: string, name?: string): readonly ChartLink[]
  /** Links that reach a record, oldest first; of one name when it is given. */
  in(id: string, name?: string): readonly ChartLink[]
  /** Visits all links at both ends of a record, in no order: for walks over everything, which need none. */
  around(id: string, visit: (link: ChartLink, way: 'to' | 'from') => void): void
}

/** Whether a link of a name may join two records; one that was kept when a record was turned need not. */
export type Fits = (from: ChartRecord, name: string, to: ChartRecord) => boolean

/**
 * A graph over records and links held in memory, each link given once; links to records that are not there, or that
 * do not fit the kinds they join (see `fitting`), are left out.
 */
export function graphOf(records: Iterable<ChartRecord>, links: Iterable<ChartLink>, fits?: Fits): Graph {
  const places = new Map<string, Place>()
  const byKind = new Map<string, ChartRecord[]>()
  for (const record of records) {
    if (record.archivedAt !== null || places.has(record.id)) continue
    places.set(record.id, { record, out: null, in: null })
    push(byKind, record.kind, record)
  }
  for (const list of byKind.values()) inOrder(list, byKey)
  for (const link of links) {
    const from = places.get(link.from)
    const to = places.get(link.to)
    if (!from || !to || (fits && !fits(from.record, link.name, to.record))) continue
    from.out = joined(from.out, link)
    to.in = joined(to.in, link)
  }
  return {
    record: id => places.get(id)?.record,
    ofKind: word => byKind.get(word) ?? none,
    out: (id, name) => named(places.get(id)?.out, name),
    in: (id, name) => named(places.get(id)?.in, name),
    around(id, visit) {
      const place = places.get(id)
      for (const link of place?.out?.all ?? none) visit(link, 'to')
      for (const link of place?.in?.all ?? none) visit(link, 'from')
    },
  }
}

/** The records a record's links of one name lead to. */
export function targets(graph: Graph, id: string, name: string): ChartRecord[] {
  return graph.out(id, name).flatMap(link => graph.record(link.to) ?? [])
}

/** The records whose links of one name lead to a record. */
export function sources(graph: Graph, id: string, name: string): ChartRecord[] {
  return graph.in(id, name).flatMap(link => graph.record(link.from) ?? [])
}

/** A record with the links at both its ends. */
interface Place {
  record: ChartRecord
  out: Ends | null
  in: Ends | null
}

/** The links at one end of a record, put in order when first asked for, and by name where there are many. */
interface Ends {
  all: ChartLink[]
  ordered: boolean
  byName: Map<string, ChartLink[]> | null
}

const none: readonly never[] = []
const many = 16

function joined(ends: Ends | null, link: ChartLink): Ends {
  if (!ends) return { all: [link], ordered: true, byName: null }
  ends.all.push(link)
  ends.ordered = false
  return ends
}

function named(ends: Ends | null | undefined, name: string | undefined): readonly ChartLink[] {
  if (!ends) return none
  if (!ends.ordered) {
    inOrder(ends.all, byAge)
    ends.ordered = true
  }
  if (name === undefined) return ends.all
  if (ends.all.length < many)
    return ends.all.some(link => link.name === name) ? ends.all.filter(link => link.name === name) : none
  if (!ends.byName) {
    ends.byName = new Map()
    for (const link of ends.all) push(ends.byName, link.name, link)
  }
  return ends.byName.get(name) ?? none
}

/** Sorts only what is not sorted yet: stores hand most lists over in order. */
function inOrder<T>(list: T[], compare: (a: T, b: T) => number): void {
  for (let at = 1; at < list.length; at += 1) {
    if (compare(list[at - 1]!, list[at]!) > 0) {
      list.sort(compare)
      return
    }
  }
}

function byAge(a: ChartLink, b: ChartLink): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

// keys of one kind share their prefix unless it was changed later, so A-7 comes before A-12
function byKey(a: ChartRecord, b: ChartRecord): number {
  if (a.key.length !== b.key.length) return a.key.length - b.key.length
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
