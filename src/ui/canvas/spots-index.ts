import type { Box, Point } from './geometry.ts'
import { holds, meets } from './geometry.ts'
import type { Spot } from './primitive.ts'

/** Spots found by where they are. */
export interface SpotsIndex {
  /** Those that share ground with a box, in reading order. */
  in(box: Box): Spot[]
  /** The one at a point; of several, that drawn last. */
  at(point: Point): Spot | undefined
}

const cell = 320

/** Sorts spots into squares, so that what is in sight is found without looking at all of them. */
export function indexOf(spots: readonly Spot[]): SpotsIndex {
  const cells = new Map<string, number[]>()
  const each = (box: Box, act: (key: string) => void) => {
    for (let column = Math.floor(box.x / cell); column <= Math.floor((box.x + box.width) / cell); column += 1)
      for (let row = Math.floor(box.y / cell); row <= Math.floor((box.y + box.height) / cell); row += 1)
        act(`${column} ${row}`)
  }
  for (const [place, spot] of spots.entries())
    each(spot.box, key => {
      const list = cells.get(key)
      if (list) list.push(place)
      else cells.set(key, [place])
    })
  const placesIn = (box: Box): number[] => {
    const area = (box.width / cell) * (box.height / cell)
    // far out it is cheaper to look at every spot than at every square
    if (area > spots.length) return spots.flatMap((spot, place) => (meets(spot.box, box) ? [place] : []))
    const found = new Set<number>()
    each(box, key => {
      for (const place of cells.get(key) ?? []) if (meets(spots[place]!.box, box)) found.add(place)
    })
    return [...found].sort((one, other) => one - other)
  }
  return {
    in: box => placesIn(box).map(place => spots[place]!),
    at: point => {
      const places = cells.get(`${Math.floor(point.x / cell)} ${Math.floor(point.y / cell)}`) ?? []
      for (let at = places.length - 1; at >= 0; at -= 1) {
        const spot = spots[places[at]!]!
        if (holds(spot.box, point)) return spot
      }
      return undefined
    },
  }
}
