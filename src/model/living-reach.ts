import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import { farthest, onward, type Phase, type Reach, reachOf } from './reach.ts'
import type { ChartRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { type Reached, stakeOf } from './stake.ts'

/** What hangs on which bet, kept up as records and links come and go: only the walks that were touched go again. */
export interface LivingReach {
  readonly reach: Reach
  /** Something about these records or at their ends has changed in the graph; those around one newly there are told too. */
  touch(ids: readonly string[]): void
}

/** All that one bet reaches, by how many links it takes. */
interface Walked {
  bet: ChartRecord
  at: Reached
  depths: ReadonlyMap<string, number>
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
  let steps = 0
  let isCrowded = false

  function walk(id: string): Iterable<string> {
    const bet = graph.record(id)
    const at = bet && stakeOf(territory, graph, bet, today, settings)
    if (!at) return []
    const depths = depthsFrom(territory, graph, bet, at.near)
    const walked: Walked = { bet, at, depths }
    walks.set(id, walked)
    for (const met of depths.keys()) {
      const others = passing.get(met)
      if (others) others.add(walked)
      else passing.set(met, new Set([walked]))
    }
    steps += depths.size
    return depths.keys()
  }

  function forget(walked: Walked): Iterable<string> {
    walks.delete(walked.bet.id)
    for (const met of walked.depths.keys()) {
      const others = passing.get(met)!
      others.delete(walked)
      if (others.size === 0) passing.delete(met)
    }
    steps -= walked.depths.size
    return walked.depths.keys()
  }

  function weigh(ids: Iterable<string>): void {
    for (const id of ids) {
      const met = largest(id, passing.get(id) ?? [])
      if (met) reach.set(id, met)
      else reach.delete(id)
    }
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
    else weigh(passing.keys())
  }

  function walkAgain(ids: readonly string[]): void {
    const again = new Set(ids.filter(id => territory.kinds.get(graph.record(id)?.kind ?? '')?.plan))
    const gone = new Set(ids.flatMap(id => [...(passing.get(id) ?? [])]))
    const changed = new Set<string>()
    for (const walked of gone) {
      again.add(walked.bet.id)
      for (const id of forget(walked)) changed.add(id)
    }
    for (const id of again) for (const met of walk(id)) changed.add(met)
    if (steps > mostSteps) giveUp()
    else weigh(changed)
  }

  function giveUp(): void {
    isCrowded = true
    walks.clear()
    passing.clear()
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
  }
}

/** How many links away each record is that a bet reaches; a bet of later goes no further than what is at stake. */
function depthsFrom(territory: Territory, graph: Graph, bet: ChartRecord, isNear: boolean): Map<string, number> {
  const depths = new Map<string, number>()
  const passed = { up: new Set<string>(), down: new Set<string>() }
  let level: { record: ChartRecord; phase: Phase }[] = [
    { record: bet, phase: 'up' },
    { record: bet, phase: 'down' },
  ]
  for (let depth = 0; level.length > 0 && (isNear || depth <= farthest); depth += 1) {
    const next: typeof level = []
    for (const { record, phase } of level) {
      if (!depths.has(record.id)) depths.set(record.id, depth)
      if (phase === 'aside' || passed[phase].has(record.id)) continue
      passed[phase].add(record.id)
      onward({ territory, graph }, record, phase, (other, on) => {
        next.push({ record: other, phase: on })
      })
    }
    level = next
  }
  return depths
}

/** The largest stake of those that reach a record near enough, and whether any bet in now or next reaches it at all. */
function largest(id: string, walks: Iterable<Walked>): Reached | undefined {
  let best: Walked | undefined
  let near: boolean | undefined
  for (const walked of walks) {
    near = near || walked.at.near
    if (walked.depths.get(id)! > farthest) continue
    if (!best || comesFirst(walked, best, id) < 0) best = walked
  }
  if (near === undefined) return undefined
  return best ? { ...best.at, near } : { stake: 0, bet: null, goal: null, near }
}

function comesFirst(a: Walked, b: Walked, id: string): number {
  return (
    b.at.stake - a.at.stake ||
    Number(b.at.near) - Number(a.at.near) ||
    a.depths.get(id)! - b.depths.get(id)! ||
    a.bet.key.length - b.bet.key.length ||
    (a.bet.key < b.bet.key ? -1 : 1)
  )
}
