/** A point in the world of a canvas, in pixels as they are at full size. */
export interface Point {
  x: number
  y: number
}

/** A box in the world of a canvas. */
export interface Box extends Point {
  width: number
  height: number
}

export const middleOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

export const holds = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height

/** Whether two boxes share any ground. */
export const meets = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** The smallest box around all of them; an empty one where there are none. */
export function around(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box spanned by two corners, whichever way round. */
export const spanned = (one: Point, other: Point): Box => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
})

export const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The direction an arrow key points in. */
export const directionOf = (key: string): Direction | undefined =>
  (({ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }) as const)[key]

/** The one of some boxes that lies next in a direction: near first, straight ahead before aside. */
export function nearestTo<T extends { box: Box }>(all: Iterable<T>, from: Box, direction: Direction): T | undefined {
  const start = middleOf(from)
  const across = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let best: T | undefined
  let least = Infinity
  for (const one of all) {
    const end = middleOf(one.box)
    const ahead = sign * (across ? end.x - start.x : end.y - start.y)
    if (ahead <= 1) continue
    const aside = Math.abs(across ? end.y - start.y : end.x - start.x)
    const cost = ahead + 2.5 * aside
    if (cost < least) [best, least] = [one, cost]
  }
  return best
}
