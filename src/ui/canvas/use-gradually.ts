import { useEffect, useRef, useState } from 'react'
import type { Camera } from './camera.ts'
import type { Spot } from './primitive.ts'

/** So many cards are drawn with the first frame where none stood before: as many as most canvases have. */
const first = 64
/** So many more are drawn with each frame, so that none of them has to wait for all: while one looks around, and at rest. */
const each = { moving: 8, resting: 20 }

/**
 * What of some spots is drawn by now: those that were drawn already stay, those that came into sight follow a few a frame,
 * what is within the window before what is around it.
 */
export function useGradually(
  spots: readonly Spot[],
  camera: Camera,
  isWithin: (spot: Spot) => boolean,
): {
  drawn: readonly Spot[]
  isWhole: boolean
} {
  const held = useRef<ReadonlySet<string>>(new Set())
  const last = useRef(camera)
  const [, again] = useState(0)
  const missing = spots.filter(spot => !held.current.has(spot.id))
  const isFresh = missing.length === spots.length
  const room = isFresh ? first : each[camera === last.current ? 'resting' : 'moving']
  const next =
    missing.length <= room
      ? missing
      : [...missing.filter(isWithin), ...missing.filter(spot => !isWithin(spot))].slice(0, room)
  const added = new Set(next)
  // each stands where it belongs from the start: one that is put in place later moves everything behind it
  const drawn =
    next.length === missing.length ? spots : spots.filter(spot => held.current.has(spot.id) || added.has(spot))
  const isWhole = drawn.length === spots.length
  useEffect(() => {
    held.current = new Set(drawn.map(spot => spot.id))
    last.current = camera
    if (isWhole) return
    const frame = requestAnimationFrame(() => again(was => was + 1))
    return () => cancelAnimationFrame(frame)
  })
  return { drawn, isWhole }
}
