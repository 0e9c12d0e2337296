import { type Graph, sources } from '../../model/graph.ts'

/** The last day on which a stakeholder was met with one of some aims; null when never. */
export function lastMet(graph: Graph, id: string, aims: readonly string[]): string | null {
  const days = sources(graph, id, 'with')
    .filter(touchpoint => touchpoint.state === 'done' && aims.includes(String(touchpoint.fields.aim)))
    .flatMap(touchpoint => (typeof touchpoint.fields.doneOn === 'string' ? touchpoint.fields.doneOn.slice(0, 10) : []))
  return days.sort().at(-1) ?? null
}
