import type { Box, Point } from '../geometry.ts'

/** A dot with the point its values stand for. */
export interface Wanted {
  id: string
  at: Point
  /** Whether it may stand there: within the same region, so that a nudge says nothing else. */
  mayStand: (at: Point) => boolean
}

/** Dots where they found room, each with those that lie on it because there was none. */
export type Dots = Map<string, { at: Point; pile: string[] }>

export const dot = { radius: 6, box: 24, apart: 16 }

/** Gives every dot room at its very point, else in a close ring around it, else on the pile nearest. */
export function placedDots(all: readonly Wanted[], plane: Box): Dots {
  const found: Dots = new Map()
  const cells = new Map<string, { id: string; at: Point }[]>()
  const cellOf = ({ x, y }: Point) => [Math.floor(x / dot.apart), Math.floor(y / dot.apart)] as const
  const near = (at: Point) => {
    const [column, row] = cellOf(at)
    const list: { id: string; at: Point }[] = []
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1) list.push(...(cells.get(`${x} ${y}`) ?? []))
    return list
  }
  const isFree = (at: Point) => near(at).every(other => far(other.at, at) >= dot.apart)
  const isInside = ({ x, y }: Point) =>
    x >= plane.x && y >= plane.y && x <= plane.x + plane.width && y <= plane.y + plane.height
  for (const { id, at, mayStand } of all) {
    const place = tries(at).find((one, turn) => isFree(one) && (turn === 0 || (isInside(one) && mayStand(one))))
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

/** The point itself, then six around it, then twelve around those. */
function tries(at: Point): Point[] {
  const points = [at]
  for (const [ring, count] of [6, 12].entries())
    for (let turn = 0; turn < count; turn += 1) {
      const angle = (turn / count) * 2 * Math.PI
      const reach = (ring + 1) * (dot.apart + 1)
      points.push({ x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) })
    }
  return points
}

const far = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)
