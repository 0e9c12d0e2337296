import { useEffect, useRef, useState } from 'react'
import type { Spot } from './primitive.ts'

/** So many cards more are drawn with each frame, so that none of them has to wait for all. */
const each = 8

/**
 * What of some spots is drawn by now: those that were drawn already stay, those that came into sight follow a few a frame.
 * Without any drawn before, all are drawn at once.
 */
export function useGradually(spots: readonly Spot[]): {
  drawn: readonly Spot[]
  isWhole: boolean
  /** The names of those drawn, once they are. */
  held: { readonly current: ReadonlySet<string> }
} {
  const held = useRef<ReadonlySet<string>>(new Set())
  const [, again] = useState(0)
  const isFresh = !spots.some(spot => held.current.has(spot.id))
  let room = isFresh ? spots.length : each
  // each stands where it belongs from the start: one that is put in place later moves everything behind it
  const drawn = spots.filter(spot => {
    if (held.current.has(spot.id)) return true
    room -= 1
    return room >= 0
  })
  const isWhole = drawn.length === spots.length
  useEffect(() => {
    held.current = new Set(drawn.map(spot => spot.id))
    if (isWhole) return
    const frame = requestAnimationFrame(() => again(was => was + 1))
    return () => cancelAnimationFrame(frame)
  })
  return { drawn, isWhole, held }
}
