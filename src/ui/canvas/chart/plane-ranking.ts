import type { Region } from '../../../model/canvas-plane.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { heldOf, type Scale } from '../axis-scale.ts'
import type { Scene } from '../primitive.ts'

/** A record with what its two values come to. */
export interface Ranked {
  card: CanvasCard
  /** From 1; those with the same score share a rank. */
  rank: number
  x: number
  y: number
  score: number
  region: Region | undefined
  /** Whether somebody was asked, and how many. */
  isFirm: boolean
  people: number | null
}

/** Those of which both values are known, the highest score first. */
export function rankedOf({ canvas, cards }: Scene, x: Scale, y: Scale): Ranked[] {
  const { plane, firm } = canvas
  const all = cards.flatMap((card): Ranked[] => {
    const [along, up] = [heldOf(x.axis, card), heldOf(y.axis, card)]
    if (along === null || up === null) return []
    const people = firm?.asked === undefined ? null : card.fields[firm.asked]
    return [
      {
        card,
        rank: 0,
        x: along,
        y: up,
        score: plane?.score.of(along, up) ?? 0,
        region: plane?.regions.find(region => region.holds(along, up)),
        isFirm: firm === undefined || firm.is.includes(String(card.fields[firm.field])),
        people: typeof people === 'number' ? people : null,
      },
    ]
  })
  all.sort((one, other) => other.score - one.score || other.x - one.x || (one.card.id < other.card.id ? -1 : 1))
  let rank = 0
  return all.map((one, at) => {
    if (at === 0 || all[at - 1]!.score !== one.score) rank = at + 1
    return { ...one, rank }
  })
}
