import { fitting, type Territory } from '../src/model/assemble.ts'
import { type Graph, graphOf } from '../src/model/graph.ts'
import { firstState } from '../src/model/kind.ts'
import type { ChartLink, ChartRecord } from '../src/model/record.ts'

/** Records and links drawn in a few words, for tests of what is computed from them. */
export interface Sketch {
  territory: Territory
  records: ChartRecord[]
  links: ChartLink[]
  /** Adds a record; a state and other common values stand in `more`. */
  add(kind: string, title?: string, fields?: Record<string, unknown>, more?: Partial<ChartRecord>): ChartRecord
  join(from: ChartRecord, name: string, to: ChartRecord, values?: Record<string, unknown>): ChartLink
  graph(): Graph
}

/** An empty sketch over a territory; everything in it was made on one day unless said otherwise. */
export function sketch(territory: Territory, madeOn = '2026-01-05'): Sketch {
  const records: ChartRecord[] = []
  const links: ChartLink[] = []
  const counts = new Map<string, number>()
  const at = `${madeOn}T09:00:00.000Z`
  const next = (word: string) => {
    const count = (counts.get(word) ?? 0) + 1
    counts.set(word, count)
    return count
  }
  return {
    territory,
    records,
    links,
    add(word, title, fields = {}, more = {}) {
      const kind = territory.kinds.get(word)
      if (!kind) throw new Error(`${word} is no kind of the map; name one that is`)
      for (const field of Object.keys(fields)) {
        if (!(field in kind.fields)) throw new Error(`${word} has no field ${field}`)
      }
      if (more.state !== undefined && !(more.state in kind.states))
        throw new Error(`${word} has no state ${more.state}`)
      const count = next(word)
      const record: ChartRecord = {
        id: `${word}-${count}`,
        key: `${kind.prefix}-${count}`,
        kind: word,
        title: title ?? `${kind.title} ${count}`,
        state: firstState(kind),
        owner: null,
        audience: 'team',
        tags: [],
        team: null,
        product: null,
        cameFrom: null,
        waivers: {},
        fields,
        version: 1,
        createdAt: at,
        createdBy: 'ana',
        updatedAt: at,
        updatedBy: 'ana',
        archivedAt: null,
        touched: true,
        ...more,
      }
      records.push(record)
      return record
    },
    join(from, name, to, values = {}) {
      const link = territory.link(from.kind, name)
      if (!link) throw new Error(`${from.kind} has no link ${name}`)
      if (!link.to.includes(to.kind)) throw new Error(`${from.kind}.${name} does not lead to ${to.kind}`)
      for (const value of Object.keys(values)) {
        if (!(value in (link.values ?? {}))) throw new Error(`${from.kind}.${name} holds no value ${value}`)
      }
      const count = next('link')
      const made: ChartLink = {
        id: `link-${String(count).padStart(6, '0')}`,
        name,
        from: from.id,
        to: to.id,
        values,
        version: 1,
        createdAt: at,
        createdBy: 'ana',
      }
      links.push(made)
      return made
    },
    graph: () => graphOf(records, links, fitting(territory)),
  }
}
