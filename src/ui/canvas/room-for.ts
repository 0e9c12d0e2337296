import type { Point } from './geometry.ts'

/** How things that want to stand somewhere keep clear of each other. */
export interface Room<W> {
  /** Nothing farther away than this can be in the way. */
  reach: { x: number; y: number }
  /** Points where it may stand, best first. */
  tries: (wish: W) => readonly Point[]
  isClear: (one: Point, other: Point) => boolean
  far: (one: Point, other: Point) => number
}

/** Things where they found room, each with those that lie on it because there was none. */
export type Found = Map<string, { at: Point; pile: string[] }>

/** Gives everything room near where it belongs, in turn: at the best point that is clear, else on the pile nearest. */
export function roomFor<W extends { id: string; at: Point }>(
  all: readonly W[],
  { reach, tries, isClear, far }: Room<W>,
): Found {
  const found: Found = new Map()
  const cells = new Map<string, { id: string; at: Point }[]>()
  const cellOf = ({ x, y }: Point) => [Math.floor(x / reach.x), Math.floor(y / reach.y)] as const
  const near = (at: Point) => {
    const [column, row] = cellOf(at)
    const list: { id: string; at: Point }[] = []
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1) list.push(...(cells.get(`${x} ${y}`) ?? []))
    return list
  }
  for (const wish of all) {
    const { id, at } = wish
    const place = tries(wish).find(one => near(one).every(other => isClear(other.at, one)))
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
