import type { Box, Point } from '../geometry.ts'

/** A card with the place it belongs to, and how far aside it may stand to be seen beside others. */
export interface Wished {
  id: string
  at: Point
  aside: Point
  /** So many whole cards further on it may stand too. */
  onward?: number
}

/** Cards where they found room, each with those that lie on it because there was none. */
export type Found = Map<string, { at: Point; pile: string[] }>

export const card = { width: 208, height: 62, gap: 8 }
const stride = 26

/** Gives every card room near where it belongs: at the very place, else aside as far as it may, else on the pile nearest. */
export function nudged(all: readonly Wished[], ground: Box): Found {
  const found: Found = new Map()
  const cells = new Map<string, { id: string; at: Point }[]>()
  const [wide, high] = [card.width + card.gap, card.height + card.gap]
  const cellOf = (at: Point) => [Math.floor(at.x / wide), Math.floor(at.y / high)] as const
  const near = (at: Point) => {
    const [column, row] = cellOf(at)
    const list: { id: string; at: Point }[] = []
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1) list.push(...(cells.get(`${x} ${y}`) ?? []))
    return list
  }
  const isFree = (at: Point) =>
    near(at).every(other => Math.abs(other.at.x - at.x) >= wide || Math.abs(other.at.y - at.y) >= high)
  const isInside = (at: Point) =>
    at.x >= ground.x && at.y >= ground.y && at.x <= ground.x + ground.width && at.y <= ground.y + ground.height
  for (const { id, at, aside, onward } of all) {
    const place = tries(at, aside, onward).find(one => isInside(one) && isFree(one))
    if (place) {
      found.set(id, { at: place, pile: [id] })
      const key = cellOf(place).join(' ')
      cells.set(key, [...(cells.get(key) ?? []), { id, at: place }])
      continue
    }
    const [nearest] = near(at).sort((one, other) => far(one.at, at) - far(other.at, at))
    if (nearest) found.get(nearest.id)!.pile.push(id)
    else found.set(id, { at, pile: [id] })
  }
  return found
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

const far = (one: Point, other: Point): number => Math.hypot(one.x - other.x, (one.y - other.y) * 2)
