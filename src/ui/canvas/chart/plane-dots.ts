import type { Box, Point } from '../geometry.ts'
import { type Found, roomFor } from '../room-for.ts'

/** A dot with the point its values stand for. */
export interface Wanted {
  id: string
  at: Point
  /** Whether it may stand there: within the same region, so that a nudge says nothing else. */
  mayStand: (at: Point) => boolean
}

export const dot = { radius: 6, box: 24, apart: 16 }

/** Gives every dot room at its very point, else in a close ring around it, else on the pile nearest. */
export function placedDots(all: readonly Wanted[], plane: Box): Found {
  const isInside = ({ x, y }: Point) =>
    x >= plane.x && y >= plane.y && x <= plane.x + plane.width && y <= plane.y + plane.height
  return roomFor(all, {
    reach: { x: dot.apart, y: dot.apart },
    tries: ({ at, mayStand }) => tries(at).filter((one, turn) => turn === 0 || (isInside(one) && mayStand(one))),
    isClear: (one, other) => far(one, other) >= dot.apart,
    far,
  })
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
