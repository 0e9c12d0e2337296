import type { Territory } from './assemble.ts'
import { comesFirst, depthsFrom, largest, type Walked } from './bet-walk.ts'
import type { Graph } from './graph.ts'
import { type Reach, reachOf } from './reach.ts'
import type { ChartRecord } from './record.ts'
import { nameOf } from './record-name.ts'
import type { Settings } from './settings.ts'
import { type Reached, stakeOf } from './stake.ts'

/** What hangs on which bet, kept up as records and links come and go: only the walks that were touched go again. */
export interface LivingReach {
  readonly reach: Reach
  /** Something about these records or at their ends has changed in the graph; those around one newly there are told too. */
  touch(ids: readonly string[]): void
  /** A record is only called otherwise: nothing is walked, what hangs on it says its new name. */
  rename(record: ChartRecord): void
}

/**
 * Follows the graph, which is changed in place by whoever holds it. Above so many steps of all walks together they are
 * not kept, and everything is walked again after a change.
 */
export function livingReach(
  territory: Territory,
  graph: Graph,
  today: string,
  settings: Pick<Settings, 'stakes'>,
  mostSteps = 2_000_000,
): LivingReach {
  const reach = new Map<string, Reached>()
  const walks = new Map<string, Walked>()
  const passing = new Map<string, Set<Walked>>()
  /** Of the walks that pass a record, the one with the largest stake, and how many begin at a bet in now or next. */
  const bests = new Map<string, Walked>()
  const nears = new Map<string, number>()
  let steps = 0
  let isCrowded = false

  function walk(id: string): Walked | undefined {
    const bet = graph.record(id)
    const at = bet && stakeOf(territory, graph, bet, today, settings)
    if (!at) return undefined
    const depths = depthsFrom(territory, graph, bet, at.near)
    const walked: Walked = { bet, at, depths }
    walks.set(id, walked)
    for (const met of depths.keys()) {
      const others = passing.get(met)
      if (others) others.add(walked)
      else passing.set(met, new Set([walked]))
      if (at.near) nears.set(met, (nears.get(met) ?? 0) + 1)
    }
    steps += depths.size
    return walked
  }

  function forget(walked: Walked): Iterable<string> {
    walks.delete(walked.bet.id)
    for (const met of walked.depths.keys()) {
      const others = passing.get(met)!
      others.delete(walked)
      if (others.size === 0) passing.delete(met)
      if (walked.at.near) nears.set(met, nears.get(met)! - 1)
    }
    steps -= walked.depths.size
    return walked.depths.keys()
  }

  /** Weighs a record once some of the walks that pass it were walked again; all that pass it are only looked at if need be. */
  function weigh(id: string, renewed: readonly Walked[]): void {
    const all = passing.get(id)
    if (!all) {
      bests.delete(id)
      reach.delete(id)
      return
    }
    const before = bests.get(id)
    const stands = before && walks.get(before.bet.id) === before
    const fresh = renewed.length > all.size ? undefined : largest(id, renewed)
    const isAsLarge = fresh && (!before || comesFirst(fresh, before, id) <= 0)
    const mustLook = renewed.length > all.size || (before && !stands && !isAsLarge)
    const best = mustLook ? largest(id, all) : isAsLarge || !stands ? fresh : before
    if (best) bests.set(id, best)
    else bests.delete(id)
    const near = (nears.get(id) ?? 0) > 0
    reach.set(id, best ? { ...best.at, near } : { stake: 0, bet: null, goal: null, near })
  }

  /** Walks everything together, which is quicker than one by one, and keeps no walks. */
  function walkAll(): void {
    reach.clear()
    for (const [id, met] of reachOf(territory, graph, today, settings)) reach.set(id, met)
  }

  /** Walks every bet by itself, so that from now on only what is touched need be walked again. */
  function walkEach(): void {
    const bets = [...territory.kinds.values()].flatMap(kind => (kind.plan ? graph.ofKind(kind.word) : []))
    reach.clear()
    for (const bet of bets) {
      walk(bet.id)
      if (steps > mostSteps) break
    }
    if (steps > mostSteps) giveUp()
    else {
      const all = [...walks.values()]
      for (const id of passing.keys()) weigh(id, all)
    }
  }

  function walkAgain(ids: readonly string[]): void {
    const again = new Set(ids.filter(id => territory.kinds.get(graph.record(id)?.kind ?? '')?.plan))
    const gone = new Set(ids.flatMap(id => [...(passing.get(id) ?? [])]))
    const changed = new Set<string>()
    for (const walked of gone) {
      again.add(walked.bet.id)
      for (const id of forget(walked)) changed.add(id)
    }
    const renewed = [...again].flatMap(id => walk(id) ?? [])
    for (const { depths } of renewed) for (const met of depths.keys()) changed.add(met)
    if (steps > mostSteps) giveUp()
    else for (const id of changed) weigh(id, renewed)
  }

  function giveUp(): void {
    isCrowded = true
    for (const kept of [walks, passing, bests, nears]) kept.clear()
    walkAll()
  }

  walkAll()
  return {
    reach,
    touch(ids) {
      if (ids.length === 0) return
      if (isCrowded) walkAll()
      else if (walks.size === 0) walkEach()
      else walkAgain(ids)
    },
    rename(record) {
      for (const [id, met] of reach) {
        const now = calledAnew(met, record)
        if (now !== met) reach.set(id, now)
      }
      for (const walked of walks.values()) walked.at = calledAnew(walked.at, record)
    },
  }
}

/** The same with a record's new name, where it is one of those named. */
function calledAnew(at: Reached, record: ChartRecord): Reached {
  const [isBet, isGoal] = [at.bet?.id === record.id, at.goal?.id === record.id]
  if (!isBet && !isGoal) return at
  return { ...at, bet: isBet ? nameOf(record) : at.bet, goal: isGoal ? nameOf(record) : at.goal }
}
