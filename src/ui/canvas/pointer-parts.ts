import type { RefObject } from 'react'
import { moved, toWorld } from './camera.ts'
import type { Point } from './geometry.ts'
import type { Spot } from './primitive.ts'
import type { Sight } from './sight.ts'
import type { Controls } from './stage-controls.ts'

/** What a button or finger that went down turned out to do. */
export interface Pressed {
  id: number
  began: Point
  at: Point
  world: Point
  spot: Spot | undefined
  what: Doing
}
export type Doing = 'press' | 'carry' | 'pan' | 'span'

/** Whether a press chooses one more, or one less. */
export const addsTo = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey

/** A hand that presses is never quite still. */
export const clickMoves = 4

const edge = 36

const pull = (at: number, length: number): number =>
  (at < edge ? edge - at : at > length - edge ? length - edge - at : 0) / 3

/** What is carried to the edge of the window takes the window along, for as long as it is held there. */
export function edgeDrift(
  newest: RefObject<{ sight: Sight; controls: Controls }>,
  isCarrying: () => boolean,
): { at(point: Point): void; stop(): void } {
  let frame = 0
  // what is picked up at the edge has not been carried there
  let wasInside = false
  const halt = () => cancelAnimationFrame(frame)
  return {
    stop() {
      halt()
      wasInside = false
    },
    at(point) {
      halt()
      const { width, height } = newest.current.sight.window()
      const by = { x: pull(point.x, width), y: pull(point.y, height) }
      if (by.x === 0 && by.y === 0) wasInside = true
      if (!wasInside || (by.x === 0 && by.y === 0)) return
      const go = () => {
        const { sight, controls } = newest.current
        if (!isCarrying()) return
        sight.look(moved(sight.now(), by))
        controls.carryTo(toWorld(sight.now(), point))
        frame = requestAnimationFrame(go)
      }
      frame = requestAnimationFrame(go)
    },
  }
}

/** How far two fingers are apart, and the middle between them. */
export const spread = (points: readonly Point[]): { distance: number; middle: Point } => {
  const [one, other] = [points[0]!, points[1]!]
  return {
    distance: Math.hypot(one.x - other.x, one.y - other.y),
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
  }
}
