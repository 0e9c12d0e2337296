import { fitting, type Territory } from './assemble.ts'
import { type Graph, graphOf } from './graph.ts'
import type { ChartLink, ChartRecord } from './record.ts'
import type { Signal } from './signal.ts'
import { type WalkNode, walksFor } from './walk.ts'

/** A link's name and the end it is taken from. */
export interface LinkAsk {
  name: string
  way: 'out' | 'in'
}

/** Where a graph is loaded from, a whole level at a time. Links of archived records are given as well. */
export interface Neighbourhood {
  /** The links of these names that leave (`out`) or reach (`in`) any of these records. */
  linksOf(ids: readonly string[], names: readonly LinkAsk[]): Promise<readonly ChartLink[]>
  records(ids: readonly string[]): Promise<readonly ChartRecord[]>
}

/** Loads exactly what some signals declare to read around some records, level by level. */
export async function loadReads(
  territory: Territory,
  signals: readonly Signal[],
  ids: readonly string[],
  neighbourhood: Neighbourhood,
): Promise<Graph> {
  const records = new Map<string, ChartRecord>()
  const links = new Map<string, ChartLink>()
  for (const record of await neighbourhood.records([...new Set(ids)])) records.set(record.id, record)
  const walks = walksFor(territory, signals)
  let level: { nodes: readonly WalkNode[]; ids: readonly string[] }[] = []
  for (const [kind, nodes] of walks) {
    const starts = [...records.values()].filter(record => record.kind === kind).map(record => record.id)
    if (starts.length > 0) level.push({ nodes, ids: starts })
  }
  while (level.length > 0) {
    const found = await neighbourhood.linksOf(...askOf(level))
    const ends = endsOf(found)
    const taken = level.flatMap(({ nodes, ids: at }) =>
      nodes.map(node => ({ node, links: at.flatMap(id => ends(id, node.name, node.way)) })),
    )
    const missing = new Set<string>()
    for (const { node, links: through } of taken) {
      for (const link of through) {
        links.set(link.id, link)
        const other = node.way === 'out' ? link.to : link.from
        if (!records.has(other)) missing.add(other)
      }
    }
    if (missing.size > 0) {
      for (const record of await neighbourhood.records([...missing])) records.set(record.id, record)
    }
    level = taken.flatMap(({ node, links: through }) => {
      const next = new Set<string>()
      for (const link of through) {
        const other = records.get(node.way === 'out' ? link.to : link.from)
        if (other && other.archivedAt === null && node.kinds.has(other.kind)) next.add(other.id)
      }
      return next.size > 0 && node.next.length > 0 ? [{ nodes: node.next, ids: [...next] }] : []
    })
  }
  return graphOf(records.values(), links.values(), fitting(territory))
}

/** One ask for a whole level: every record on it and every link name it needs. */
export function askOf(
  level: readonly { nodes: readonly LinkAsk[]; ids: readonly string[] }[],
): [ids: string[], names: LinkAsk[]] {
  const names = new Map<string, LinkAsk>()
  for (const { name, way } of level.flatMap(place => place.nodes)) names.set(`${way} ${name}`, { name, way })
  return [[...new Set(level.flatMap(place => place.ids))], [...names.values()]]
}

/** Looks links up by an end, their name, and the way they are walked. */
export function endsOf(links: Iterable<ChartLink>): (id: string, name: string, way: 'out' | 'in') => ChartLink[] {
  const byEnd = new Map<string, ChartLink[]>()
  const put = (place: string, link: ChartLink) => {
    const list = byEnd.get(place)
    if (!list) byEnd.set(place, [link])
    else list.push(link)
  }
  for (const link of new Map([...links].map(one => [one.id, one])).values()) {
    put(`out ${link.name} ${link.from}`, link)
    put(`in ${link.name} ${link.to}`, link)
  }
  return (id, name, way) => byEnd.get(`${way} ${name} ${id}`) ?? []
}

/** A neighbourhood over a graph in memory, for the browser's copy and for tests. */
export function neighbourhoodOf(graph: Graph): Neighbourhood {
  return {
    linksOf: async (ids, names) => {
      const found = new Map<string, ChartLink>()
      for (const id of ids) {
        for (const { name, way } of names) {
          for (const link of way === 'out' ? graph.out(id, name) : graph.in(id, name)) found.set(link.id, link)
        }
      }
      return [...found.values()]
    },
    records: async ids => ids.flatMap(id => graph.record(id) ?? []),
  }
}
