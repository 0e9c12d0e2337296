import type { Box, Point } from '../geometry.ts'
import { type Found, roomFor } from '../room-for.ts'

/** A card with the place it belongs to, and how far aside it may stand to be seen beside others. */
export interface Wished {
  id: string
  at: Point
  aside: Point
  /** So many whole cards further on it may stand too. */
  onward?: number
}

export const card = { width: 208, height: 62, gap: 8 }
const stride = 26

/** Gives every card room near where it belongs: at the very place, else aside as far as it may, else on the pile nearest. */
export function nudged(all: readonly Wished[], ground: Box): Found {
  const reach = { x: card.width + card.gap, y: card.height + card.gap }
  const isInside = (at: Point) =>
    at.x >= ground.x && at.y >= ground.y && at.x <= ground.x + ground.width && at.y <= ground.y + ground.height
  return roomFor(all, {
    reach,
    tries: ({ at, aside, onward }) => tries(at, aside, onward).filter(isInside),
    isClear: (one, other) => Math.abs(one.x - other.x) >= reach.x || Math.abs(one.y - other.y) >= reach.y,
    far: (one, other) => Math.hypot(one.x - other.x, (one.y - other.y) * 2),
  })
}

/** Points to try, nearest first: upright before aside, because a row says more than a column here. */
function tries(at: Point, aside: Point, onward = 0): Point[] {
  const points: (Point & { cost: number })[] = []
  for (let step = 1; step <= onward; step += 1)
    points.push({ x: at.x + step * (card.width + card.gap), y: at.y, cost: step * card.width })
  const high = card.height + card.gap
  const rows = Math.floor(aside.y / high)
  const columns = Math.floor(aside.x / stride)
  for (let row = -rows; row <= rows; row += 1)
    for (let column = -columns; column <= columns; column += 1) {
      const [x, y] = [column * stride, row * high]
      points.push({ x: at.x + x, y: at.y + y, cost: Math.abs(x) + Math.abs(y) * 1.5 })
    }
  return points.sort((one, other) => one.cost - other.cost)
}
