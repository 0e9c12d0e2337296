import type { Box } from '../geometry.ts'
import type { Found } from '../room-for.ts'
import { card, nudged, type Wished } from './quadrant-nudge.ts'

// the edge where what is unknown stands keeps this far from the plane
const gap = 16
const most = 3
const pad = 10

/** The band beside the plane: as wide as its cards need to lie side by side, up to three of them. */
export function bandBeside(
  plane: Box,
  rows: readonly { id: string; y: number }[],
  isRight: boolean,
): { box: Box; found: Found } {
  for (let columns = 1; ; columns += 1) {
    const width = columns * (card.width + card.gap) - card.gap + 2 * pad
    const box = { x: isRight ? plane.width + gap : -gap - width, y: plane.y, width, height: plane.height }
    const middle = box.x + pad + card.width / 2
    const wished = rows.map(
      ({ id, y }): Wished => ({ id, at: { x: middle, y }, aside: { x: 0, y: 0 }, onward: columns - 1 }),
    )
    const found = nudged(wished, box)
    if (found.size === rows.length || columns === most) return { box, found }
  }
}

/** The band beneath the plane: cards side by side, in up to three rows. */
export function bandBeneath(plane: Box, ids: readonly string[]): { box: Box; found: Found } {
  const [wide, high] = [card.width + card.gap, card.height + card.gap]
  const columns = Math.max(1, Math.floor((plane.width - 2 * pad) / wide))
  const rows = Math.min(most, Math.ceil(ids.length / columns))
  const box = { x: plane.x, y: plane.y + plane.height + 2.5 * gap, width: plane.width, height: rows * high + 2 * pad }
  const found: Found = new Map()
  for (const [place, id] of ids.entries()) {
    const last = ids[columns * rows - 1]
    if (place >= columns * rows && last !== undefined) {
      found.get(last)!.pile.push(id)
      continue
    }
    const [column, row] = [place % columns, Math.floor(place / columns)]
    const at = { x: box.x + pad + column * wide + card.width / 2, y: box.y + pad + row * high + card.height / 2 }
    found.set(id, { at, pile: [id] })
  }
  return { box, found }
}
