import type { LadderRung } from '../../model/why.ts'

/** One side of a ladder: the rungs that leave the record on it. */
export interface Lane {
  side: LadderRung['side']
  rungs: readonly LadderRung[]
}

const order: readonly LadderRung['side'][] = ['customer', 'every', 'vision', 'business']

/** The sides of a ladder as the map lies: customers left, the team's own in the middle, the business right. */
export function lanesOf(rungs: readonly LadderRung[]): Lane[] {
  return order
    .map(side => ({ side, rungs: rungs.filter(rung => rung.side === side) }))
    .filter(lane => lane.rungs.length > 0)
}
