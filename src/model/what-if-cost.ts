import type { RecordName } from './answers.ts'
import { costOfMove, isPriced, lossOfMove } from './delay-cost.ts'
import type { Range } from './field.ts'
import type { Outlook } from './lanes.ts'
import type { Planned } from './plan.ts'
import type { Step } from './what-if-step.ts'

/** An amount in a unit; a relative amount compares only within this workspace. */
export interface Amount extends Range {
  unit: 'money' | 'outcome' | 'relative'
}

/** A season or deadline it was to be there before and will not be; not sure where only the long estimate misses it. */
export interface Miss {
  of: 'season' | 'deadline'
  name: string
  sure: boolean
}

/** A bet that comes later, or earlier with weeks below zero, and what that costs, by unit; empty where nobody has priced it. */
export interface Moved {
  bet: RecordName
  weeks: Range
  costs: readonly Amount[]
  /** Whose loss is among the costs. */
  who: readonly RecordName[]
  misses: readonly Miss[]
}

/** What becomes of a bet by what is tried on it: what it brings by being there sooner, or costs by being later or never. */
export interface Tried {
  does: Step['does']
  bet: RecordName
  saves: readonly Amount[]
  /** Whose loss is among what it saves or costs. */
  who: readonly RecordName[]
  /** What every week without it costs, where it is dropped for good. */
  perWeek: Amount | null
  /** It would be there anyway, and no day says when whoever waits for it leaves. */
  anyway: readonly RecordName[]
  weeks: Range | null
  misses: readonly Miss[]
}

/** What becomes of a bet that was not touched itself; null where it stays where it is. */
export function movedOf(one: Planned, then: Outlook, now: Outlook): Moved | null {
  const from = then.finish(one.bet.id)
  const to = now.finish(one.bet.id)
  if (!from || !to) return null
  const weeks = shift(from, to)
  if (Math.abs(weeks.low) < 0.05 && Math.abs(weeks.high) < 0.05) return null
  const lost = lossOfMove(from, to, lossOf(one))
  const weekly = isPriced(one.cost) ? [{ ...costOfMove(from, to, one.cost), unit: one.cost.unit }] : []
  return {
    bet: one.bet,
    weeks,
    costs: added([...weekly, ...(isNothing(lost) ? [] : [{ ...lost, unit: 'money' as const }])]),
    who: isNothing(lost) ? [] : whoOf(one),
    misses: missesOf(one, from, to),
  }
}

/** What becomes of a bet by what is tried on it. */
export function ownMove(
  { does }: Step,
  one: Planned,
  { then, now, isPlanned }: { then: Outlook; now: Outlook; isPlanned: boolean },
): Tried {
  const from = then.finish(one.bet.id)
  const to = now.finish(one.bet.id)
  // what nobody has planned would not be there for whoever waits for it
  const lost = lossOfMove(isPlanned || does === 'drop' ? (from ?? somewhen) : null, to, lossOf(one))
  const weekly = from && to && isPriced(one.cost) ? [{ ...costOfMove(to, from, one.cost), unit: one.cost.unit }] : []
  const spared = isNothing(lost) ? [] : [{ low: -lost.high, high: -lost.low, unit: 'money' as const }]
  return {
    does,
    bet: one.bet,
    saves: added([...weekly, ...spared]),
    who: spared.length > 0 ? whoOf(one) : [],
    perWeek: does === 'drop' && one.cost ? { ...one.cost.perWeek, unit: one.cost.unit } : null,
    anyway: isPlanned && does === 'insert' && one.dayIn === null ? whoOf(one) : [],
    weeks: from && to ? shift(from, to) : null,
    misses: from && to ? missesOf(one, from, to) : [],
  }
}

/** Amounts of one unit together, those of different units side by side. */
export function added(amounts: readonly Amount[]): Amount[] {
  return [...Map.groupBy(amounts, amount => amount.unit)].map(([unit, list]) => ({
    unit,
    low: list.reduce((sum, one) => sum + one.low, 0),
    high: list.reduce((sum, one) => sum + one.high, 0),
  }))
}

function missesOf(one: Planned, from: Range, to: Range): Miss[] {
  const days = [
    ...one.seasons.map(({ name, beginsIn }) => ({ of: 'season' as const, name, day: beginsIn })),
    ...(one.dayIn === null ? [] : [{ of: 'deadline' as const, name: '', day: one.dayIn }]),
  ]
  return days.flatMap(({ of, name, day }) => {
    const wasIn = from.low <= day
    if (!wasIn || to.high <= day) return []
    return from.high > day && to.low <= day ? [] : [{ of, name, sure: to.low > day }]
  })
}

// it is done some day, in time for whoever waits without a day
const somewhen: Range = { low: 0, high: 0 }
const whoOf = ({ spares }: Planned) => spares.map(one => one.who)
const lossOf = ({ spares, dayIn }: Planned) => ({ amount: spares.reduce((sum, one) => sum + one.amount, 0), dayIn })
const isNothing = ({ low, high }: Range): boolean => low === 0 && high === 0
const shift = (from: Range, to: Range): Range => {
  const [a, b] = [to.low - from.low, to.high - from.high]
  return { low: Math.min(a, b), high: Math.max(a, b) }
}
