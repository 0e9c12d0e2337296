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
}

/** A graph over records and links held in memory; links to records that are not there are left out. */
export function graphOf(records: Iterable<ChartRecord>, links: Iterable<ChartLink>): Graph {
  const byId = new Map<string, ChartRecord>()
  const byKind = new Map<string, ChartRecord[]>()
  for (const record of records) {
    if (record.archivedAt !== null || byId.has(record.id)) continue
    byId.set(record.id, record)
    push(byKind, record.kind, record)
  }
  const leaving = new Map<string, ChartLink[]>()
  const reaching = new Map<string, ChartLink[]>()
  for (const link of links) {
    if (!byId.has(link.from) || !byId.has(link.to)) continue
    push(leaving, link.from, link)
    push(reaching, link.to, link)
  }
  return {
    record: id => byId.get(id),
    ofKind: word => byKind.get(word) ?? [],
    out: (id, name) => named(leaving.get(id), name),
    in: (id, name) => named(reaching.get(id), name),
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

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function named(links: readonly ChartLink[] | undefined, name: string | undefined): readonly ChartLink[] {
  if (!links) return []
  return name === undefined ? links : links.filter(link => link.name === name)
}
