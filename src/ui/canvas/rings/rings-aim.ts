import type { Direction, Point } from '../geometry.ts'
import type { Aim } from '../primitive.ts'
import { placeOf } from '../zones.ts'
import { boxAround, chip, pointAt, polarOf } from './rings-geometry.ts'
import { keyOf, type Ring, type RingsLayout } from './rings-layout.ts'
import type { RingsWords } from './rings-words.ts'

/** Letting go writes the ring's value, and the sector's; the card comes to stand in the ring's middle, where it was let go. */
export function ringsAim(layout: RingsLayout, at: Point, words: RingsWords): Aim | null {
  const { turn, radius } = polarOf(at)
  const ring = ringAt(layout.rings, radius)
  const sector = layout.sectors.find(one => turn >= one.from && turn < one.to) ?? layout.sectors.at(-1)
  if (!ring || !sector) return null
  const label = words.at(ring.zone.label, sector.zone.label)
  const { x, y } = boxAround(pointAt(turn, ring.radius), chip)
  return { place: placeOf([ring.zone, sector.zone], keyOf(ring.zone, sector.zone), label), lands: { x, y } }
}

const ringAt = (rings: readonly Ring[], radius: number): Ring | undefined =>
  rings.find(ring => radius < ring.outer) ?? rings.at(-1)

/** Up and down lead a ring outwards or inwards along the line to the centre; left and right, around it. */
export function ringsStep({ rings, sectors }: RingsLayout, at: Point, direction: Direction, far: boolean): Point {
  const { turn, radius } = polarOf(at)
  const place = rings.indexOf(ringAt(rings, radius)!)
  if (direction === 'left' || direction === 'right') {
    const by = (sectors.length > 1 ? 1 / (sectors.length * 2) : 1 / 12) * (far ? 2 : 1)
    return pointAt(turn + (direction === 'right' ? by : -by), rings[place]?.radius || rings[1]?.radius || radius)
  }
  const next = rings[place + (direction === 'up' ? 1 : -1) * (far ? rings.length : 1)]
  const end = direction === 'up' ? rings.at(-1) : rings[0]
  return pointAt(turn, (next ?? end)?.radius ?? radius)
}
