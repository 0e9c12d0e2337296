import type { Box } from '../geometry.ts'
import { card, type Found } from './quadrant-nudge.ts'

/** The edge where what is unknown stands: how far from the plane, and how many cards wide at most. */
export const band = { gap: 16, most: 3 }

/** The band beside the plane, wide enough for its fullest row. */
export function bandBeside(plane: Box, rows: ReadonlyMap<number, readonly string[]>, isRight: boolean): Box {
  const columns = Math.min(band.most, Math.max(1, ...[...rows.values()].map(ids => ids.length)))
  const width = columns * (card.width + card.gap) + 24
  return { x: isRight ? plane.width + band.gap : -band.gap - width, y: plane.y, width, height: plane.height }
}

/** Puts cards into the band, row by row; what has no room in its row lies on its last card. */
export function placeBeside(found: Found, rows: ReadonlyMap<number, readonly string[]>, box: Box): void {
  const columns = Math.round((box.width - 24) / (card.width + card.gap))
  const wished = [...rows].flatMap(([top, ids]) =>
    ids.map(id => ({
      id,
      at: { x: box.x + 12 + card.gap / 2 + card.width / 2, y: top },
      aside: { x: 0, y: 0 },
      column: columns,
    })),
  )
  const taken = new Map<number, string[]>()
  for (const { id, at } of wished) {
    const row = taken.get(at.y) ?? []
    if (row.length < columns) {
      found.set(id, { at: { x: at.x + row.length * (card.width + card.gap), y: at.y }, pile: [id] })
      taken.set(at.y, [...row, id])
    } else found.get(row.at(-1)!)!.pile.push(id)
  }
}
