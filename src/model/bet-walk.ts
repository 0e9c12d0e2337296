import type { Territory } from './assemble.ts'
import type { Graph } from './graph.ts'
import { farthest, onward, type Phase } from './reach.ts'
import type { ChartRecord } from './record.ts'
import type { Reached } from './stake.ts'

/** All that one bet reaches, by how many links it takes. */
export interface Walked {
  bet: ChartRecord
  at: Reached
  depths: ReadonlyMap<string, number>
}

/** How many links away each record is that a bet reaches; a bet of later goes no further than what is at stake. */
export function depthsFrom(territory: Territory, graph: Graph, bet: ChartRecord, isNear: boolean): Map<string, number> {
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

/** The walk with the largest stake of those that reach a record near enough. */
export function largest(id: string, walks: Iterable<Walked>): Walked | undefined {
  let best: Walked | undefined
  for (const walked of walks) {
    if ((walked.depths.get(id) ?? Infinity) > farthest) continue
    if (!best || comesFirst(walked, best, id) < 0) best = walked
  }
  return best
}

/** The order of two walks that reach a record, the larger stake first. */
export function comesFirst(a: Walked, b: Walked, id: string): number {
  return (
    b.at.stake - a.at.stake ||
    Number(b.at.near) - Number(a.at.near) ||
    a.depths.get(id)! - b.depths.get(id)! ||
    a.bet.key.length - b.bet.key.length ||
    (a.bet.key < b.bet.key ? -1 : a.bet.key > b.bet.key ? 1 : 0)
  )
}
