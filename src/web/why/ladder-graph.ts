import type { RecordName } from '../../model/answers.ts'
import type { LadderRung } from '../../model/why.ts'

/** The part of the picture a rung stands in: the trunk that all sides share, or one side. */
export type Column = LadderRung['side']

/** One record of a ladder, drawn once however often it is met; or a place that is missing or hidden. */
export interface Step {
  id: string
  rung: LadderRung
  column: Column
  /** How far it stands from the record asked about; always further than all it is reached from. */
  level: number
}

/** One way from a step to another, as the link reads. */
export interface Way {
  from: string
  to: string
  says: string
  /** It leads back to something it came from, so it is no step further. */
  back: boolean
}

/** A ladder as a graph: each record once, levels aligned, the record asked about at level 0. */
export interface LadderGraph {
  root: string
  steps: readonly Step[]
  ways: readonly Way[]
}

/** Lays the tree of rungs, in which records stand again, together into a graph in which each stands once. */
export function graphOfLadder(of: RecordName, rungs: readonly LadderRung[]): LadderGraph {
  const steps = new Map<string, Omit<Step, 'level'>>()
  const ways: Omit<Way, 'back'>[] = []
  const walk = (from: string, beyond: readonly LadderRung[], inherited: Column) => {
    const reached = beyond.map((rung, place) => {
      const id = rung.record?.id ?? `${from} ${rung.standing} ${place}`
      const column = rung.side === 'every' ? inherited : rung.side
      // a place may stand in another tree of rungs first as a short mention; the whole rung decides
      const known = steps.get(id)
      if (id !== of.id && (!known || (known.rung.again && !rung.again))) steps.set(id, { id, rung, column })
      ways.push({ from, to: id, says: rung.says })
      return { id, rung, column }
    })
    for (const { id, rung, column } of reached) if (!rung.again) walk(id, rung.beyond, column)
  }
  walk(of.id, rungs, 'every')
  const marked = markedBack(of.id, ways)
  const levels = levelsOf(of.id, [...steps.values()], marked)
  return {
    root: of.id,
    steps: [...steps.values()].map(step => ({ ...step, level: levels.get(step.id) ?? 1 })),
    ways: marked,
  }
}

/** Ways that close a circle are marked, so that the rest leads only upwards. */
function markedBack(root: string, ways: readonly Omit<Way, 'back'>[]): Way[] {
  const leaving = Map.groupBy(ways, way => way.from)
  const onPath = new Set<string>()
  const done = new Set<string>()
  const back = new Set<Omit<Way, 'back'>>()
  const visit = (id: string) => {
    if (done.has(id)) return
    onPath.add(id)
    for (const way of leaving.get(id) ?? []) {
      if (onPath.has(way.to)) back.add(way)
      else visit(way.to)
    }
    onPath.delete(id)
    done.add(id)
  }
  visit(root)
  return ways.map(way => ({ ...way, back: back.has(way) }))
}

/** The longest way to each step within its side; the sides begin above the whole trunk. */
function levelsOf(
  root: string,
  steps: readonly Omit<Step, 'level'>[],
  ways: readonly Way[],
): ReadonlyMap<string, number> {
  const column = new Map(steps.map(step => [step.id, step.column]))
  const isWithin = ({ from, to }: Way) => {
    const start = column.get(from) ?? 'every'
    return start === 'every' || start === column.get(to)
  }
  const held = new Set(ways.flatMap(way => (!way.back && isWithin(way) ? [way.to] : [])))
  // what one side owes another lifts nothing, unless nothing else holds it
  const upward = ways.filter(way => !way.back && (isWithin(way) || !held.has(way.to)))
  const raise = (levels: Map<string, number>, trunk: number) => {
    // as many rounds as there are steps are always enough, and mostly three are
    for (let round = 0; round <= steps.length; round += 1) {
      let moved = false
      for (const { from, to } of upward) {
        const least = column.get(to) === 'every' ? 0 : trunk + 1
        const level = Math.max((levels.get(from) ?? 0) + 1, least)
        if (level > (levels.get(to) ?? 0)) {
          levels.set(to, level)
          moved = true
        }
      }
      if (!moved) break
    }
    return levels
  }
  const first = raise(new Map([[root, 0]]), 0)
  const trunk = Math.max(0, ...steps.filter(step => step.column === 'every').map(step => first.get(step.id) ?? 0))
  return raise(new Map([[root, 0]]), trunk)
}
