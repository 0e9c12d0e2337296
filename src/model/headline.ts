import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import { claimTypeOf, type On, verdictOf } from './evidence-of.ts'
import type { Graph } from './graph.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'
import type { Verdict } from './verdict.ts'

/** The four types of assumption that a bet is expected to look at. */
export const expectedTypes = ['desirability', 'usability', 'feasibility', 'viability'] as const

/** An assumption that a bet cannot do without. */
export interface MustHold {
  record: RecordName
  type: string | null
  /** A person has settled it: it failed. */
  failed: boolean
  verdict: Verdict
}

/** What a bet stands on: its weakest must-hold assumption by name, and which types nobody has looked at. */
export interface Headline {
  mustHold: readonly MustHold[]
  weakest: MustHold | null
  covered: readonly string[]
  uncovered: readonly string[]
  /** The chance that all hold if they are independent, and what it lies between if they are not. */
  together: { independent: number; low: number; high: number } | null
  /** The confidence that RICE may take; null is unknown. */
  rice: number | null
  says: string
}

/** Reads a bet's headline from the links that say what it cannot do without. */
export function headlineOf(graph: Graph, territory: Territory, bet: ChartRecord, on: On): Headline {
  const mustHold = mustHoldOf(graph, territory, bet).map(record => ({
    record: nameOf(record),
    type: claimTypeOf(territory, record),
    failed: record.state === 'failed',
    verdict: verdictOf(graph, territory, record, on),
  }))
  const weakest = [...mustHold].sort(weakestFirst)[0] ?? null
  const covered = expectedTypes.filter(type => mustHold.some(one => one.type === type))
  const uncovered = expectedTypes.filter(type => !covered.includes(type))
  const values = mustHold.flatMap(one => one.verdict.confidence ?? [])
  const known = values.length === mustHold.length && values.length > 0
  return {
    mustHold,
    weakest,
    covered,
    uncovered,
    together: known ? jointly(values) : null,
    rice: values.length === 0 ? null : Math.min(...values, uncovered.length > 0 || !known ? 0.5 : 1),
    says: headlineWords(weakest, uncovered),
  }
}

/** The records a record cannot do without, except those settled as moot. */
export function mustHoldOf(graph: Graph, territory: Territory, record: ChartRecord): ChartRecord[] {
  const links = Object.entries(territory.kinds.get(record.kind)?.links ?? {})
  return links.flatMap(([name, { must }]) =>
    must === undefined
      ? []
      : graph
          .out(record.id, name)
          .filter(link => link.values[must] === true)
          .flatMap(link => graph.record(link.to) ?? [])
          .filter(target => target.state !== 'moot'),
  )
}

function jointly(values: readonly number[]): NonNullable<Headline['together']> {
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    independent: values.reduce((product, value) => product * value, 1),
    low: Math.max(0, sum - (values.length - 1)),
    high: Math.min(...values),
  }
}

/** What failed comes first; what is unknown stands where nothing is known, in the middle. */
function weakestFirst(a: MustHold, b: MustHold): number {
  if (a.failed !== b.failed) return a.failed ? -1 : 1
  return (a.verdict.confidence ?? 0.5) - (b.verdict.confidence ?? 0.5)
}

function headlineWords(weakest: MustHold | null, uncovered: readonly string[]): string {
  const gaps = uncovered.length > 0 ? `nothing must hold on ${uncovered.join(', ')}` : 'all four types are looked at'
  if (!weakest) return 'unknown: it rests on no assumption that must hold'
  const state = weakest.failed ? 'failed' : weakest.verdict.says
  return `weakest: ${weakest.record.key} ${weakest.record.title} (${state}); ${gaps}`
}
