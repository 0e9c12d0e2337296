import type { Column, LadderGraph } from './ladder-graph.ts'

const order: readonly Column[] = ['customer', 'business', 'vision']
const apart = 1.6

/** The room of one side: where it lies and how wide it is, in percent, and how many steps stand beside each other. */
export interface Room {
  column: Column
  start: number
  width: number
  slots: number
}

/** How many slots each side gets: as many as stand beside each other in it, fewer where there is no room. */
export function sidesOf(graph: LadderGraph, slots: number): Room[] {
  const wanted = order.flatMap(column => {
    const own = graph.steps.filter(step => step.column === column)
    if (own.length === 0) return []
    return [{ column, slots: Math.max(...[...Map.groupBy(own, step => step.level).values()].map(list => list.length)) }]
  })
  const sum = () => wanted.reduce((total, side) => total + side.slots, 0)
  while (sum() > Math.max(slots, wanted.length)) {
    const widest = wanted.reduce((one, other) => (other.slots > one.slots ? other : one))
    widest.slots -= 1
  }
  const total = sum()
  const slot = (100 - apart * Math.max(0, wanted.length - 1)) / Math.max(total, 1)
  let start = 0
  return wanted.map(side => {
    const one = { ...side, start, width: side.slots * slot }
    start += one.width + apart
    return one
  })
}
