import type { Placed } from './map-picture.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The area an arrow key leads to: the nearest that truly lies that way; the same one at the edge. */
export function neighbour(areas: readonly Placed[], from: string, direction: Direction): string {
  const here = areas.find(area => area.id === from)?.place
  if (!here) return from
  const across = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let best: { id: string; far: number } | undefined
  for (const { id, place } of areas) {
    const ahead = sign * (across ? place.column - here.column : place.row - here.row)
    const beside = Math.abs(across ? place.row - here.row : place.column - here.column)
    if (ahead <= 0 || (!across && beside > 0)) continue
    const far = ahead + beside * 2
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id ?? from
}
