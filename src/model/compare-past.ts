import type { Territory } from './assemble.ts'
import { verdictOf } from './evidence-of.ts'
import type { Graph } from './graph.ts'
import { headlineOf } from './headline.ts'
import type { Became, Compared, Difference } from './past.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'
import type { Settings } from './settings.ts'

/** What stood on a day: live records by id, and their links where they were loaded. */
export interface Stood {
  today: string
  records: ReadonlyMap<string, ChartRecord>
  graph: Graph | null
}

/** A change of confidence smaller than this is not worth a line. */
const least = 0.05

/** What is otherwise on the later of two days, record by record, under the area of its kind. */
export function comparePast(
  territory: Territory,
  before: Stood,
  after: Stood,
  settings: Settings,
): Pick<Compared, 'areas' | 'counts'> {
  const found = new Map<string, Difference[]>()
  const counts: Record<Became, number> = {
    came: 0,
    went: 0,
    state: 0,
    horizon: 0,
    confidence: 0,
    evidence: 0,
    renamed: 0,
  }
  const note = (record: ChartRecord, difference: Omit<Difference, 'record'>) => {
    const area = territory.areaOf.get(record.kind)?.id
    if (!area) return
    counts[difference.became] += 1
    found.set(area, [...(found.get(area) ?? []), { ...difference, record: nameOf(record) }])
  }
  for (const [id, record] of after.records) {
    const was = before.records.get(id)
    if (!was) note(record, { became: 'came', was: null, now: stateOf(territory, record), by: null })
    else for (const difference of between(territory, was, record, before, after, settings)) note(record, difference)
  }
  for (const [id, record] of before.records) {
    if (!after.records.has(id)) note(record, { became: 'went', was: stateOf(territory, record), now: null, by: null })
  }
  const areas = territory.areas.flatMap(({ id, title, colour }) => {
    const differences = found.get(id)
    return differences ? [{ id, title, colour, differences: differences.sort(byWeight) }] : []
  })
  return { areas, counts }
}

function between(
  territory: Territory,
  was: ChartRecord,
  now: ChartRecord,
  before: Stood,
  after: Stood,
  settings: Settings,
): Omit<Difference, 'record'>[] {
  const kind = territory.kinds.get(now.kind)
  const found: Omit<Difference, 'record'>[] = []
  const add = (became: Became, one: string | null, other: string | null, by: number | null = null) => {
    if (one !== other) found.push({ became, was: one, now: other, by })
  }
  add('renamed', was.title, now.title)
  add('state', stateOf(territory, was), stateOf(territory, now))
  if (kind?.plan) {
    const field = kind.plan.horizon
    const label = (record: ChartRecord) => {
      const value = record.fields[field]
      return typeof value === 'string' ? (kind.fields[field]?.options?.[value] ?? value) : null
    }
    add('horizon', label(was), label(now))
  }
  if (!before.graph || !after.graph || was.kind !== now.kind) return found
  if (kind?.claim) {
    const one = verdictOf(before.graph, territory, was, { today: before.today, settings })
    const other = verdictOf(after.graph, territory, now, { today: after.today, settings })
    const by = one.confidence === null || other.confidence === null ? null : other.confidence - one.confidence
    if (one.word !== other.word || (by !== null && Math.abs(by) >= least))
      found.push({ became: 'confidence', was: one.says, now: other.says, by })
  }
  if (kind?.plan) {
    add(
      'evidence',
      headlineOf(before.graph, territory, was, { today: before.today, settings }).says,
      headlineOf(after.graph, territory, now, { today: after.today, settings }).says,
    )
  }
  return found
}

const stateOf = (territory: Territory, { kind, state }: ChartRecord): string =>
  territory.kinds.get(kind)?.states[state]?.label ?? state

const order: readonly Became[] = ['horizon', 'state', 'confidence', 'evidence', 'came', 'went', 'renamed']

const byWeight = (one: Difference, other: Difference): number =>
  order.indexOf(one.became) - order.indexOf(other.became) || (one.record.key < other.record.key ? -1 : 1)
