import type { Territory } from './assemble.ts'
import { verdictOf } from './evidence-of.ts'
import type { Graph } from './graph.ts'
import { isOpen } from './kind.ts'
import type { ChartRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { type Asked, type Finding, isWhole, type RecordSignal, type Signal, type WorkspaceSignal } from './signal.ts'
import type { Verdict } from './verdict.ts'

/** A finding with the rule that raised it and the area that rule belongs to. */
export interface Raised extends Finding {
  rule: string
  area: string
}

/** What counts and shares are taken from where a graph does not hold everything. */
export interface Counted {
  count?: Asked['count']
  share?: Asked['share']
}

/** The surroundings of an ask: a graph, the day, the settings; counts come from the graph unless given. */
export function askedOf(
  territory: Territory,
  graph: Graph,
  today: string,
  settings: Settings,
  counted: Counted = {},
): Asked {
  const verdicts = new Map<string, Verdict>()
  const open = (record: ChartRecord) => {
    const kind = territory.kinds.get(record.kind)
    return kind !== undefined && isOpen(kind, record.state)
  }
  return {
    graph,
    today,
    settings,
    isOpen: open,
    isLive: record => open(record) && mayRaise(record),
    verdict: claim => {
      const found = verdicts.get(claim.id) ?? verdictOf(graph, territory, claim, { today, settings })
      verdicts.set(claim.id, found)
      return found
    },
    count:
      counted.count ??
      ((kind, state) => {
        const records = graph.ofKind(kind)
        return state === undefined ? records.length : records.filter(record => record.state === state).length
      }),
    share:
      counted.share ??
      ((kind, link) => {
        const back = link.startsWith('<')
        const name = back ? link.slice(1) : link
        const all = graph.ofKind(kind).filter(open)
        const linked = all.filter(({ id }) => (back ? graph.in(id, name) : graph.out(id, name)).length > 0)
        return { open: all.length, linked: linked.length }
      }),
  }
}

/** Every finding over some records and over the workspace as a whole, in the order of the rules. */
export function askAll(territory: Territory, asked: Asked, records: Iterable<ChartRecord>): Raised[] {
  const raised = territory.signals.flatMap(signal => (isWhole(signal) ? askWorkspace(territory, asked, signal) : []))
  const rules = rulesByKind(territory)
  for (const record of records) {
    for (const signal of rules.get(record.kind) ?? []) raised.push(...askRecord(territory, asked, signal, record))
  }
  return raised
}

/** What one rule finds on one record; nothing where the record is closed, archived, or imported and untouched. */
export function askRecord(territory: Territory, asked: Asked, signal: RecordSignal, record: ChartRecord): Raised[] {
  if (record.kind !== signal.about || !mayRaise(record)) return []
  if (!asked.isOpen(record) && !signal.alsoClosed?.includes(record.state)) return []
  const found = signal.find(record, asked)
  if (found.length === 0) return []
  const area = areaOfRule(territory, signal)
  return found.map(finding => ({ ...finding, on: record.id, rule: signal.name, area }))
}

/** What one rule finds on the workspace as a whole. */
export function askWorkspace(territory: Territory, asked: Asked, signal: WorkspaceSignal): Raised[] {
  const area = areaOfRule(territory, signal)
  return signal.findAll(asked).map(finding => ({ ...finding, rule: signal.name, area }))
}

/** The rules that are asked of each kind. */
export function rulesByKind(territory: Territory): ReadonlyMap<string, readonly RecordSignal[]> {
  const known = rules.get(territory)
  if (known) return known
  const byKind = new Map<string, RecordSignal[]>()
  for (const signal of territory.signals) {
    if (isWhole(signal)) continue
    byKind.set(signal.about, [...(byKind.get(signal.about) ?? []), signal])
  }
  rules.set(territory, byKind)
  return byKind
}

/** The id of the area a rule belongs to. */
export function areaOfRule(territory: Territory, signal: Signal): string {
  let names = homes.get(territory)
  if (!names) {
    names = new Map(territory.areas.flatMap(area => area.signals.map(({ name }) => [name, area.id] as const)))
    homes.set(territory, names)
  }
  return names.get(signal.name) ?? ''
}

const mayRaise = (record: ChartRecord) => record.archivedAt === null && (record.cameFrom === null || record.touched)

const rules = new WeakMap<Territory, ReadonlyMap<string, readonly RecordSignal[]>>()
const homes = new WeakMap<Territory, ReadonlyMap<string, string>>()
