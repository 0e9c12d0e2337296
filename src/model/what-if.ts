import type { RecordName } from './answers.ts'
import type { Territory } from './assemble.ts'
import type { Range } from './field.ts'
import type { Graph } from './graph.ts'
import { type Laid, type Outlook, outlook } from './lanes.ts'
import { type Planned, readPlan, type Season } from './plan.ts'
import { lanesFor, type Settings } from './settings.ts'
import { type Amount, added, type Moved, movedOf, ownMove, type Tried } from './what-if-cost.ts'
import { burning, type Ends, isFire, jobOf, jobsAfter } from './what-if-jobs.ts'
import type { Step } from './what-if-step.ts'
import { type Waits, waitsOf } from './what-if-waits.ts'
import { whatIfWords } from './what-if-words.ts'

export type { Amount, Moved, Tried } from './what-if-cost.ts'
export type { Waits } from './what-if-waits.ts'

/** A bet as the picture draws it. */
export interface PictureBet {
  bet: RecordName
  /** Weeks still to do. */
  weeks: Range
  running: boolean
  unsized: boolean
  /** Open bets that must be done before it can begin. */
  after: readonly RecordName[]
  /** What each week without it costs; null where nobody has priced it. */
  perWeek: Amount | null
  /** Weeks from today to its deadline. */
  dayIn: number | null
  seasons: readonly Season[]
}

/** Where a bet lies, and between which weeks it may begin and end. */
export interface Bar extends Laid {
  begins: Range
  ends: Range
}

/** What trying it moves: what it saves, whom it delays, what that costs, and the small picture. */
export interface WhatIf {
  /** Whose lanes; null for bets of no team. */
  team: string | null
  tried: readonly Tried[]
  moved: readonly Moved[]
  /** Bets that wait for others because of it. */
  waits: readonly Waits[]
  /** What the moved bets cost together, by unit. */
  costs: readonly Amount[]
  /** Moved bets that nobody has priced; never counted as nothing. */
  unpriced: readonly RecordName[]
  /** Bets of which nobody has said how long they take. */
  unsized: readonly RecordName[]
  says: string
  picture: { from: string; lanes: number; bets: readonly PictureBet[]; before: readonly Bar[]; after: readonly Bar[] }
  /** Open bets of these lanes that stand in later or nowhere. */
  waiting: readonly RecordName[]
  /** Every team whose bets are planned. */
  teams: readonly (string | null)[]
}

/** What is tried cannot be: the bet named is not open, or stands on other lanes than the rest. */
export interface NotTried {
  not: string
  because: 'closed' | 'other lanes'
}

/** Lays the bets of one team on its lanes, tries things on them, and says what that moves. */
export function whatIf(
  graph: Graph,
  territory: Territory,
  steps: readonly Step[],
  given: { today: string; settings: Pick<Settings, 'lanes' | 'teamLanes' | 'currency'>; team?: string | null },
): WhatIf | NotTried {
  const { today, settings } = given
  const all = readPlan(graph, territory, today)
  const named = steps.flatMap(step => ('id' in step ? [step.id] : []))
  const closed = named.find(id => !all.some(one => one.bet.id === id))
  if (closed !== undefined) return { not: closed, because: 'closed' }
  const team = teamOf(all, named[0], given.team)
  const ours = all.filter(one => one.team === team)
  const elsewhere = named.find(id => !ours.some(one => one.bet.id === id))
  if (elsewhere !== undefined) return { not: elsewhere, because: 'other lanes' }

  const lanes = lanesFor(settings, team)
  const fires = steps.flatMap((step, place) =>
    step.does === 'fire' ? [burning(step.fire, place, territory, team)] : [],
  )
  // a bet that stands in later or nowhere would come after all that is planned
  const brought = new Set(steps.flatMap(step => ('id' in step && step.does !== 'drop' ? [step.id] : [])))
  const before = [...ours.filter(isPlanned), ...ours.filter(one => !isPlanned(one) && brought.has(one.bet.id))]
  const ends = endsElsewhere(all, ours, settings)
  const then = outlook(
    before.map(one => jobOf(one, ends)),
    lanes,
  )
  const now = outlook(jobsAfter(steps, before, fires, { then, lanes, ends }), lanes)
  const seen = [...before, ...fires]
  const known = new Map([...ours, ...fires].map(one => [one.bet.id, one]))
  const tried = lastOfEach(steps).map(({ step, id }) => {
    const planned = known.get(id)!
    return ownMove(step, planned, { then, now, isPlanned: isPlanned(planned) })
  })
  const touched = new Set(tried.map(one => one.bet.id))
  const moved = before.filter(one => !touched.has(one.bet.id)).flatMap(one => movedOf(one, then, now) ?? [])
  const names = new Map(all.map(one => [one.bet.id, one.bet]))
  const result = {
    team,
    tried,
    moved,
    waits: waitsOf({ all, ours, then, now, ends, touched }),
    costs: added(moved.flatMap(one => one.costs)),
    unpriced: moved.filter(one => one.costs.length === 0).map(one => one.bet),
    unsized: seen.filter(one => one.unsized).map(one => one.bet),
    picture: {
      from: today,
      lanes,
      bets: seen.map(one => drawnOf(one, names)),
      before: barsOf(then),
      after: barsOf(now),
    },
    waiting: ours.filter(one => !isPlanned(one) && !brought.has(one.bet.id)).map(one => one.bet),
    teams: [...new Set(all.map(one => one.team))],
  }
  return { ...result, says: whatIfWords(result, settings.currency) }
}

const isPlanned = ({ horizon }: Planned): boolean => horizon === 'now' || horizon === 'next'

/** When those bets of other teams are done that bets of these lanes wait for, as they are planned. */
function endsElsewhere(
  all: readonly Planned[],
  ours: readonly Planned[],
  settings: Pick<Settings, 'lanes' | 'teamLanes'>,
): Ends {
  const here = new Set(ours.map(one => one.bet.id))
  const waited = new Set(ours.flatMap(one => one.after).filter(id => !here.has(id)))
  const teams = new Set(all.filter(one => waited.has(one.bet.id)).map(one => one.team))
  const found = new Map<string, Range>()
  for (const team of teams) {
    const jobs = all.filter(one => one.team === team && isPlanned(one)).map(one => jobOf(one, found))
    const laid = outlook(jobs, lanesFor(settings, team))
    for (const { id } of jobs) if (waited.has(id)) found.set(id, laid.finish(id)!)
  }
  return found
}

/** The lanes looked at: those of what is tried first, those asked for, else those with the most planned. */
function teamOf(all: readonly Planned[], first: string | undefined, asked: string | null | undefined): string | null {
  if (first !== undefined) return all.find(one => one.bet.id === first)!.team
  if (asked !== undefined) return asked
  const counts = [...Map.groupBy(all.filter(isPlanned), one => one.team)]
  return counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

/** Each bet with the last thing tried on it, in the order they were first tried. */
function lastOfEach(steps: readonly Step[]): { step: Step; id: string }[] {
  const last = new Map<string, Step>()
  for (const [place, step] of steps.entries()) last.set(step.does === 'fire' ? isFire.id(place) : step.id, step)
  return [...last].map(([id, step]) => ({ id, step }))
}

const drawnOf = (
  { bet, weeks, running, unsized, after, cost, dayIn, seasons }: Planned,
  names: ReadonlyMap<string, RecordName>,
): PictureBet => ({
  bet,
  weeks,
  running,
  unsized,
  after: after.flatMap(id => names.get(id) ?? []),
  perWeek: cost ? { ...cost.perWeek, unit: cost.unit } : null,
  dayIn,
  seasons,
})

const barsOf = (laid: Outlook): Bar[] =>
  laid.likely.map(one => ({ ...one, begins: laid.start(one.id)!, ends: laid.finish(one.id)! }))
