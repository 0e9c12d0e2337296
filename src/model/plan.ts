import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import { daysBetween, nextSeason } from './day.ts'
import type { DelayCost } from './delay-cost.ts'
import type { Range } from './field.ts'
import type { Graph } from './graph.ts'
import { isOpen, type PlanFields } from './kind.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'

/** A bet as it is laid on a lane. */
export interface Planned {
  bet: RecordName
  team: string | null
  horizon: string
  order: number
  /** Weeks of work still to do. */
  weeks: Range
  /** Nobody has said how long it takes; the middle of the others is used. */
  unsized: boolean
  /** Somebody works on it already. */
  running: boolean
  cost: DelayCost | null
  /** Weeks from today to its deadline; null where it has none. */
  dayIn: number | null
  /** What somebody is likely to lose without it, less what they lose with it. */
  spares: readonly { who: RecordName; amount: number }[]
  /** Open work of the plan that must be done before it can begin; none once it is being worked on. */
  after: readonly string[]
  /** Seasons it must be there before, with the weeks in which they begin and end. */
  seasons: readonly Season[]
}

/** A season that limits a bet, in weeks from today. */
export interface Season {
  name: string
  beginsIn: number
  endsIn: number
}

/** The weeks taken for a bet of which nobody has said how long it takes, where no other bet tells either. */
export const usualWeeks = 4

/** The open bets of a map with all that what-if needs, in the order in which they come. */
export function readPlan(graph: Graph, territory: Territory, today: string): Planned[] {
  const planned: Planned[] = []
  for (const kind of territory.kinds.values()) {
    const plan = kind.plan
    if (!plan) continue
    for (const record of graph.ofKind(kind.word)) {
      if (!isOpen(kind, record.state) || plan.over?.includes(record.state)) continue
      planned.push(readBet(graph, territory, record, plan, today))
    }
  }
  const middle = middleOf(planned.filter(one => !one.unsized).map(one => one.weeks)) ?? {
    low: usualWeeks,
    high: usualWeeks,
  }
  return planned
    .map(one => (one.unsized ? { ...one, weeks: middle } : one))
    .sort((a, b) => horizons.indexOf(a.horizon) - horizons.indexOf(b.horizon) || a.order - b.order)
}

const horizons = ['now', 'next', 'later', 'none']

function readBet(graph: Graph, territory: Territory, record: ChartRecord, plan: PlanFields, today: string): Planned {
  const horizon = String(record.fields[plan.horizon] ?? 'none')
  const order = plan.order ? record.fields[plan.order] : null
  const weeks = plan.weeks ? (record.fields[plan.weeks] as Range | null | undefined) : null
  return {
    bet: nameOf(record),
    team: record.team,
    horizon: horizons.includes(horizon) ? horizon : 'none',
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
    weeks: weeks ? left(weeks, weeksSpent(record, plan, today)) : { low: 0, high: 0 },
    unsized: !weeks,
    running: plan.running?.includes(record.state) ?? false,
    cost: readCost(record, plan, today),
    dayIn: dayIn(record, plan, today),
    spares: readSpares(graph, territory, record),
    after: readAfter(graph, territory, record, plan),
    seasons: readSeasons(graph, territory, record, today),
  }
}

/** Weeks already worked on a bet that is being worked on. */
function weeksSpent(record: ChartRecord, plan: PlanFields, today: string): number {
  const started = plan.starts ? record.fields[plan.starts] : null
  if (!plan.running?.includes(record.state) || typeof started !== 'string') return 0
  return Math.max(0, daysBetween(started, today) / 7)
}

const left = ({ low, high }: Range, spent: number): Range => ({
  low: Math.max(0, low - spent),
  high: Math.max(0, high - spent),
})

function readCost(record: ChartRecord, { delay }: PlanFields, today: string): DelayCost | null {
  const perWeek = delay ? (record.fields[delay.cost] as Range | null | undefined) : null
  if (!delay || !perWeek) return null
  const unit = delay.unit ? record.fields[delay.unit] : null
  const shape = delay.shape ? record.fields[delay.shape] : null
  return {
    perWeek,
    unit: unit === 'outcome' || unit === 'relative' ? unit : 'money',
    shape: shape === 'peak' || shape === 'deadline' ? shape : 'linear',
    dayIn: dayIn(record, { delay }, today),
  }
}

function dayIn(record: ChartRecord, { delay }: Pick<PlanFields, 'delay'>, today: string): number | null {
  const day = delay?.deadline ? record.fields[delay.deadline] : null
  return typeof day === 'string' ? daysBetween(today, day) / 7 : null
}

function readSpares(graph: Graph, territory: Territory, record: ChartRecord): Planned['spares'] {
  return Object.entries(territory.kinds.get(record.kind)?.links ?? {}).flatMap(([name, { spares }]) => {
    if (!spares) return []
    return graph.out(record.id, name).flatMap(link => {
      const undone = amountOf(link.values[spares.undone])
      const done = amountOf(link.values[spares.done]) ?? 0
      const chance = spares.likelihood ? link.values[spares.likelihood] : null
      const who = graph.record(link.to)
      if (undone === null || !who) return []
      return [{ who: nameOf(who), amount: (undone - done) * (typeof chance === 'number' ? chance / 100 : 1) }]
    })
  })
}

function readAfter(graph: Graph, territory: Territory, record: ChartRecord, plan: PlanFields): string[] {
  // work that has begun waits for nothing any more
  if (!plan.after || plan.running?.includes(record.state)) return []
  return graph.out(record.id, plan.after).flatMap(({ to }) => {
    const other = graph.record(to)
    const kind = other && territory.kinds.get(other.kind)
    const isToDo = kind?.plan && isOpen(kind, other!.state) && !kind.plan.over?.includes(other!.state)
    return isToDo && to !== record.id ? [to] : []
  })
}

function readSeasons(graph: Graph, territory: Territory, record: ChartRecord, today: string): Planned['seasons'] {
  const around = [...graph.out(record.id).map(link => link.to), ...graph.in(record.id).map(link => link.from)]
  return [...new Set(around)].flatMap(id => {
    const limit = graph.record(id)
    const kind = limit && territory.kinds.get(limit.kind)
    const from = limit && kind?.season ? limit.fields[kind.season.from] : null
    if (!limit || !kind?.season || typeof from !== 'string' || !isOpen(kind, limit.state)) return []
    const until = limit.fields[kind.season.until]
    const yearly = kind.season.yearly ? limit.fields[kind.season.yearly] === true : false
    const season = nextSeason({ from, until: typeof until === 'string' ? until : null, yearly }, today)
    if (!season) return []
    const inWeeks = (day: string) => daysBetween(today, day) / 7
    return [{ name: limit.title, beginsIn: inWeeks(season.from), endsIn: inWeeks(season.until) }]
  })
}

const amountOf = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'number'
    ? value.amount
    : null

function middleOf(weeks: readonly Range[]): Range | null {
  const sorted = [...weeks].sort((a, b) => a.low + a.high - b.low - b.high)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
