import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import { costOfMove, isPriced } from './delay-cost.ts'
import type { Range } from './field.ts'
import type { Graph } from './graph.ts'
import { type Laid, type Outlook, outlook } from './lanes.ts'
import { type Planned, readPlan } from './plan.ts'
import { lanesFor, type Settings } from './settings.ts'
import { whatIfWords } from './what-if-words.ts'

/** What is tried: do a bet now (or at a place in the order), drop it, or delay it by some weeks. */
export type Scenario =
  | { does: 'insert'; id: string; at?: number }
  | { does: 'drop'; id: string }
  | { does: 'delay'; id: string; weeks: number }

/** An amount in a unit; a relative amount compares only within this workspace. */
export interface Amount extends Range {
  unit: 'money' | 'outcome' | 'relative'
}

/** A bet that comes later, or earlier with weeks below zero, and what that costs; null where nobody has priced it. */
export interface Moved {
  bet: RecordName
  weeks: Range
  cost: Amount | null
  /** Seasons it was to be there before and will not be; not sure where only the long estimate misses it. */
  misses: readonly { season: string; sure: boolean }[]
}

/** What trying it moves: what it saves, whom it delays, what that costs, and the small picture. */
export interface WhatIf {
  does: Scenario['does']
  bet: RecordName
  /** What the bet itself brings by being there sooner, or costs by being later or never. */
  saves: { amount: Amount | null; who: readonly string[] }
  moved: readonly Moved[]
  /** What the moved bets cost together, by unit. */
  costs: readonly Amount[]
  /** Moved bets that nobody has priced; never counted as nothing. */
  unpriced: readonly RecordName[]
  /** Bets of which nobody has said how long they take. */
  unsized: readonly RecordName[]
  says: string
  picture: { lanes: number; names: readonly RecordName[]; before: readonly Laid[]; after: readonly Laid[] }
}

/** Lays the bets of one team on its lanes, tries one thing, and says what it moves; null where the bet is not open. */
export function whatIf(
  graph: Graph,
  territory: Territory,
  scenario: Scenario,
  { today, settings }: { today: string; settings: Pick<Settings, 'lanes' | 'teamLanes' | 'currency'> },
): WhatIf | null {
  const all = readPlan(graph, territory, today)
  const tried = all.find(one => one.bet.id === scenario.id)
  if (!tried) return null
  const lanes = lanesFor(settings, tried.team)
  const ours = all.filter(one => one.team === tried.team)
  // a bet that stands in later or nowhere would come after all that is planned
  const planned = ours.filter(one => one.horizon === 'now' || one.horizon === 'next')
  const before = planned.includes(tried) || scenario.does !== 'insert' ? planned : [...planned, tried]
  const then = outlook(before.map(jobOf), lanes)
  const after = jobsAfter(scenario, tried, before, then, lanes)
  const now = outlook(after, lanes)
  const moved = before.filter(one => one !== tried).flatMap(one => movedOf(one, then, now) ?? [])
  const seen = before.map(one => one.bet)
  const result = {
    does: scenario.does,
    bet: tried.bet,
    saves: savesOf(scenario, tried, then, now),
    moved,
    costs: added(moved.flatMap(one => one.cost ?? [])),
    unpriced: moved.filter(one => one.cost === null).map(one => one.bet),
    unsized: before.filter(one => one.unsized).map(one => one.bet),
    picture: { lanes, names: seen, before: then.likely, after: now.likely },
  }
  return { ...result, says: whatIfWords(result, settings.currency) }
}

const jobOf = (one: Planned) => ({ id: one.bet.id, weeks: one.weeks })

function jobsAfter(scenario: Scenario, tried: Planned, before: readonly Planned[], then: Outlook, lanes: number) {
  const others = before.filter(one => one !== tried).map(jobOf)
  if (scenario.does === 'drop') return others
  if (scenario.does === 'insert') return others.toSpliced(scenario.at ?? 0, 0, jobOf(tried))
  const notBefore = (then.start(tried.bet.id)?.low ?? 0) + scenario.weeks
  const without = outlook(others, lanes)
  const place = without.likely.findIndex(one => one.start >= notBefore)
  return others.toSpliced(place < 0 ? others.length : place, 0, { ...jobOf(tried), notBefore } as ReturnType<
    typeof jobOf
  >)
}

function movedOf(one: Planned, then: Outlook, now: Outlook): Moved | null {
  const from = then.finish(one.bet.id)
  const to = now.finish(one.bet.id)
  if (!from || !to) return null
  const weeks = ordered(to.low - from.low, to.high - from.high)
  if (Math.abs(weeks.low) < 0.05 && Math.abs(weeks.high) < 0.05) return null
  const misses = one.seasons.flatMap(({ name, beginsIn }) => {
    const wasIn = from.high <= beginsIn || from.low <= beginsIn
    if (!wasIn || to.high <= beginsIn) return []
    return from.high > beginsIn && to.low <= beginsIn ? [] : [{ season: name, sure: to.low > beginsIn }]
  })
  return {
    bet: one.bet,
    weeks,
    cost: isPriced(one.cost) ? { ...costOfMove(from, to, one.cost), unit: one.cost.unit } : null,
    misses,
  }
}

/** What becomes of the bet itself: sooner saves, later costs, never gives up what it would have spared. */
function savesOf(scenario: Scenario, { bet, cost, spares }: Planned, then: Outlook, now: Outlook): WhatIf['saves'] {
  const from = then.finish(bet.id)
  const to = now.finish(bet.id)
  const who = scenario.does === 'delay' ? [] : spares.map(one => one.name)
  const spared = (scenario.does === 'drop' ? -1 : 1) * spares.reduce((sum, one) => sum + one.amount, 0)
  const moved = from && to && isPriced(cost) ? costOfMove(to, from, cost) : null
  if (!moved) return { amount: who.length > 0 ? { low: spared, high: spared, unit: 'money' } : null, who }
  // what an account would lose is money; it is not added to points or to an outcome's unit
  const plus = who.length > 0 && cost?.unit === 'money' ? spared : 0
  return { amount: { low: moved.low + plus, high: moved.high + plus, unit: cost?.unit ?? 'money' }, who }
}

function added(amounts: readonly Amount[]): Amount[] {
  return [...Map.groupBy(amounts, amount => amount.unit)].map(([unit, list]) => ({
    unit,
    low: list.reduce((sum, one) => sum + one.low, 0),
    high: list.reduce((sum, one) => sum + one.high, 0),
  }))
}

const ordered = (a: number, b: number): Range => ({ low: Math.min(a, b), high: Math.max(a, b) })
