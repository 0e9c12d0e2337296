import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import type { LinkDefinition } from './link.ts'
import type { ChartRecord } from './record.ts'

/** The one source a piece of evidence counts as: the account, else the person, the handle, the wave, or the file. */
export function sourceOf(graph: Graph, territory: Territory, record: ChartRecord): string {
  return named(graph, territory, record, new Set()) ?? record.id
}

function named(graph: Graph, territory: Territory, record: ChartRecord, passed: Set<string>): string | null {
  passed.add(record.id)
  const account = reached(graph, territory, record, 'account')[0]
  if (account) return account.id
  const people = reached(graph, territory, record, 'person')
  for (const person of people) {
    const employer = reached(graph, territory, person, 'account')[0]
    if (employer) return employer.id
  }
  if (people[0]) return people[0].id
  const handle = territory.kinds.get(record.kind)?.evidence?.handle
  const name = handle ? record.fields[handle] : null
  if (typeof name === 'string' && name.trim() !== '') return `handle ${name.trim().toLowerCase()}`
  const round = reached(graph, territory, record, 'wave')[0]
  if (round) return round.id
  const drawn = reached(graph, territory, record, 'drawn').filter(other => !passed.has(other.id))
  const roots = new Set(drawn.map(other => named(graph, territory, other, passed) ?? other.id))
  // what is drawn from one source alone is that source again, whoever sums it up
  if (roots.size === 1) return [...roots][0]!
  if (roots.size === 0 && record.cameFrom) return `file ${record.cameFrom.system}`
  return null
}

function reached(
  graph: Graph,
  territory: Territory,
  record: ChartRecord,
  source: NonNullable<LinkDefinition['source']>,
): ChartRecord[] {
  const links = Object.entries(territory.kinds.get(record.kind)?.links ?? {})
  return links
    .filter(([, link]) => link.source === source)
    .flatMap(([name]) => graph.out(record.id, name).flatMap(link => graph.record(link.to) ?? []))
}
