/** What a next move is weighed by. `dueInDays` is negative once past, null where nothing bites on a day. */
export interface MoveWeight {
  stake: number
  dueInDays: number | null
  standingDays: number
  effort: 1 | 2 | 4 | 9
}

/** Urgency from 1 to 4: past or within 7 days 3, within 30 days 2, else 1; +0.5 per whole 30 days standing, at most +1. */
export function urgency({ dueInDays, standingDays }: Pick<MoveWeight, 'dueInDays' | 'standingDays'>): number {
  const near = dueInDays === null ? 1 : dueInDays <= 7 ? 3 : dueInDays <= 30 ? 2 : 1
  return near + Math.min(1, 0.5 * Math.floor(standingDays / 30))
}

/** Score of a next move, our own rule: stake × urgency ÷ √effort. */
export function moveScore(weight: MoveWeight): number {
  return (weight.stake * urgency(weight)) / Math.sqrt(weight.effort)
}
