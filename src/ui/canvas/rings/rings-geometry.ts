import { type Box, meets, type Point } from '../geometry.ts'

/** How much wider than high the rings are drawn, because cards are and windows too. */
export const wide = 1.45

export const chip = { width: 176, height: 46 }
export const core = { width: 208, height: 62 }

/** The middle of what stands at an angle (0 at the top, clockwise, in turns) and a distance. */
export const pointAt = (turn: number, radius: number): Point => ({
  x: Math.round(Math.sin(turn * 2 * Math.PI) * radius * wide),
  y: Math.round(-Math.cos(turn * 2 * Math.PI) * radius),
})

/** The angle and distance of a point. */
export function polarOf({ x, y }: Point): { turn: number; radius: number } {
  const across = x / wide
  const turn = Math.atan2(across, -y) / (2 * Math.PI)
  return { turn: turn < 0 ? turn + 1 : turn, radius: Math.hypot(across, y) }
}

/** A box of a size around its middle. */
export const boxAround = ({ x, y }: Point, { width, height }: { width: number; height: number }): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const grown = ({ x, y, width, height }: Box): Box => ({ x: x - 5, y: y - 5, width: width + 10, height: height + 10 })

/** The least distance, from one upwards, at which things at some angles meet neither each other nor what stands inside. */
export function clearRadius(turns: readonly number[], from: number, inside: readonly Box[], size = chip): number {
  if (turns.length === 0) return from
  // so many cannot stand closer than side by side around the circle: a start that spares the small steps
  let radius = Math.max(from, turns.length > 40 ? (turns.length * (size.height + 10)) / 5.2 : from)
  for (let tries = 0; tries < 3_000; tries += 1, radius += 8) {
    const boxes = turns.map(turn => grown(boxAround(pointAt(turn, radius), size)))
    const isClear = (box: Box, at: number) =>
      inside.every(other => !meets(box, other)) && (isAtTop(turns[at]!) || !meets(box, namesAbove))
    if (areApart(boxes) && boxes.every(isClear)) return radius
  }
  return radius
}

// the names of the rings stand along the line from the centre to the top; what lies right there must stand there anyway
const namesAbove: Box = { x: -30, y: -100_000, width: 60, height: 100_000 }
const isAtTop = (turn: number): boolean => turn < 0.05 || turn > 0.95

/** Whether no two of them meet; only those that follow each other from left to right are compared. */
function areApart(boxes: readonly Box[]): boolean {
  const sorted = [...boxes].sort((one, other) => one.x - other.x)
  for (let at = 0; at < sorted.length; at += 1) {
    const one = sorted[at]!
    for (let next = at + 1; next < sorted.length && sorted[next]!.x < one.x + one.width; next += 1)
      if (meets(one, sorted[next]!)) return false
  }
  return true
}
