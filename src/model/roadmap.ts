import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import { isOpen, type Kind, type PlanFields } from './kind.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'

/** Who reads a roadmap. */
export const roadmapLooks = ['leaders', 'sales', 'customers', 'team'] as const
export type RoadmapLook = (typeof roadmapLooks)[number]

/** How far one may go in speaking of a piece of work. */
export const promises = ['nothing', 'direction', 'quarter', 'date'] as const
export type Promised = (typeof promises)[number]

/** One line of a roadmap, with no more than its reader may have. */
export interface RoadmapItem {
  /** Where it opens; null for readers outside. */
  record: RecordName | null
  title: string
  horizon: 'now' | 'next' | 'later'
  team: string | null
  /** What may be promised; null where nobody has said. */
  promise: Promised | null
  /** A day or a quarter such as 2026-Q3; only in now, and only where it may be said. */
  when: string | null
  /** Whom it is for, and what it is to change. */
  needs: readonly string[]
  outcomes: readonly string[]
}

/** A piece of work that this reader does not get, and why. */
export interface HeldBack {
  record: RecordName
  because: 'audience' | 'promise' | 'title'
}

/** The roadmap as one audience reads it. */
export interface Roadmap {
  look: RoadmapLook
  items: readonly RoadmapItem[]
  heldBack: readonly HeldBack[]
}

const horizons = ['now', 'next', 'later'] as const

/** Draws the roadmap once from the plan, with what the audience and the promise of each bet allow its reader. */
export function roadmapOf(graph: Graph, territory: Territory, look: RoadmapLook, team?: string): Roadmap {
  const items: { item: RoadmapItem; order: number }[] = []
  const heldBack: HeldBack[] = []
  for (const kind of territory.kinds.values()) {
    const { plan } = kind
    if (!plan) continue
    for (const record of graph.ofKind(kind.word)) {
      const horizon = horizons.find(one => one === record.fields[plan.horizon])
      if (!horizon || !isOpen(kind, record.state) || plan.over?.includes(record.state)) continue
      if (record.archivedAt !== null || (team !== undefined && record.team !== team)) continue
      const because = heldBecause(record, plan, look)
      if (because) heldBack.push({ record: nameOf(record), because })
      else items.push({ item: itemOf(graph, kind, plan, record, horizon, look), order: orderOf(record, plan) })
    }
  }
  items.sort(
    (a, b) =>
      horizons.indexOf(a.item.horizon) - horizons.indexOf(b.item.horizon) ||
      a.order - b.order ||
      (a.item.title < b.item.title ? -1 : 1),
  )
  return { look, items: items.map(({ item }) => item), heldBack }
}

function heldBecause(record: ChartRecord, plan: PlanFields, look: RoadmapLook): HeldBack['because'] | null {
  if (look === 'team') return null
  const isForCustomers = record.audience === 'customers'
  if (look === 'customers' ? !isForCustomers : !isForCustomers && record.audience !== 'company') return 'audience'
  if (look !== 'customers') return null
  const promise = promiseOf(record, plan)
  if (promise === null || promise === 'nothing') return 'promise'
  // its own title is written for people inside
  return outsideTitle(record, plan) === null ? 'title' : null
}

function itemOf(
  graph: Graph,
  kind: Kind,
  plan: PlanFields,
  record: ChartRecord,
  horizon: RoadmapItem['horizon'],
  look: RoadmapLook,
): RoadmapItem {
  const isInside = look === 'team' || look === 'leaders'
  const title = look === 'team' ? record.title : (outsideTitle(record, plan) ?? record.title)
  return {
    record: look === 'customers' ? null : nameOf(record),
    title,
    horizon,
    team: look === 'customers' ? null : record.team,
    promise: promiseOf(record, plan),
    when: horizon === 'now' ? whenOf(record, plan, isInside) : null,
    needs: isInside ? upward(graph, kind, record, 'customer') : [],
    outcomes: isInside ? upward(graph, kind, record, 'business') : [],
  }
}

/** What a record serves on one side of the ladder, by title. */
function upward(graph: Graph, kind: Kind, record: ChartRecord, side: 'customer' | 'business'): string[] {
  return Object.entries(kind.links)
    .filter(([, link]) => link.why?.side === side && link.why.up === 'to')
    .flatMap(([name]) => graph.out(record.id, name).flatMap(link => graph.record(link.to)?.title ?? []))
}

function whenOf(record: ChartRecord, plan: PlanFields, isInside: boolean): string | null {
  const day = plan.promisedFor ? record.fields[plan.promisedFor] : null
  if (typeof day !== 'string') return null
  const promise = promiseOf(record, plan)
  if (isInside || promise === 'date') return day.slice(0, 10)
  return promise === 'quarter' ? `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` : null
}

function promiseOf(record: ChartRecord, plan: PlanFields): Promised | null {
  const said = plan.promise ? record.fields[plan.promise] : null
  return promises.find(one => one === said) ?? null
}

function outsideTitle(record: ChartRecord, plan: PlanFields): string | null {
  const title = plan.outside ? record.fields[plan.outside] : null
  return typeof title === 'string' && title.trim() !== '' ? title : null
}

function orderOf(record: ChartRecord, plan: PlanFields): number {
  const order = plan.order ? record.fields[plan.order] : null
  return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER
}
