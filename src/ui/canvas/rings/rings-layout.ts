import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { around, type Box } from '../geometry.ts'
import type { Layout, Placed, Scene, Spot } from '../primitive.ts'
import { byKey, placeOf, type Zone, zoneIdsOf } from '../zones.ts'
import { boxAround, chip, clearRadius, core, pointAt, wide } from './rings-geometry.ts'
import type { RingsWords } from './rings-words.ts'
import { type RingZone, ringZones, sectorZones } from './rings-zones.ts'

export interface Ring {
  zone: RingZone
  /** Where its cards stand, and where it ends. */
  radius: number
  outer: number
  count: number
}

export interface Sector {
  zone: Zone
  /** Where it begins and ends, in turns from the top, clockwise. */
  from: number
  to: number
  count: number
}

/** Rings from the inside out, cut into sectors where there are several, and the cards in them. */
export interface RingsLayout extends Layout {
  rings: readonly Ring[]
  sectors: readonly Sector[]
  /** The same cards side by side, none of them in the middle. */
  isEven: boolean
}

const thick = { few: 72, many: 60 }
const margin = 16

/** Lays cards around a centre; a ring lies as far out as its cards need, and never nearer than the one inside it. */
export function ringsLayout(scene: Scene, words: RingsWords): RingsLayout {
  const zones = ringZones(scene, words)
  const held = heldBy(scene)
  const sectors = cut(sectorZones(scene, words), held)
  if (scene.asked.show === 'equals' && sectors.length === 1) return evenly(scene, words)
  const rings: Ring[] = []
  const band = zones.length > 5 ? thick.many : thick.few
  const spots: Spot[] = []
  const places: Placed[] = []
  const boxes: Box[] = []
  let outer = 0
  for (const [at, zone] of zones.entries()) {
    const isCentre = at === 0 && sectors.length === 1
    const size = isCentre ? core : chip
    const standing = sectors.flatMap(sector => turnsIn(sector, held.get(keyOf(zone, sector.zone)) ?? [], at))
    const stack = isCentre && standing.length <= 3 ? stacked(standing.length) : undefined
    const turns = standing.map(({ turn }) => turn)
    const radius = stack ? 0 : clearRadius(turns, outer + band / 2 + (at === 0 ? margin : 0), boxes, size)
    const mine = standing.map(({ turn }, place) => boxAround(stack?.[place] ?? pointAt(turn, radius), size))
    for (const [place, { card, sector }] of standing.entries())
      spots.push({ id: card.id, record: card.id, box: mine[place]!, says: words.at(zone.label, sector.zone.label) })
    boxes.push(...mine)
    outer = Math.max(outer + band, stack ? reach(mine) : radius + band / 2)
    rings.push({ zone, radius: stack ? 0 : radius, outer, count: standing.length })
    for (const sector of sectors)
      places.push({
        ...placeOf([zone, sector.zone], keyOf(zone, sector.zone), words.at(zone.label, sector.zone.label)),
        box: boxAround(pointAt(middleOf(sector), isCentre ? 0 : radius), chip),
        holds: standing.flatMap(one => (one.sector === sector ? [one.card.id] : [])),
      })
  }
  const disc = boxAround(
    { x: 0, y: 0 },
    { width: outer * wide * 2 + (sectors.length > 1 ? 320 : 60), height: outer * 2 + 110 },
  )
  return { bounds: around([disc, ...boxes]), spots, places, rings, sectors, isEven: false }
}

export const keyOf = (ring: Zone, sector: Zone): string => `${ring.id}|${sector.id}`

export const middleOf = ({ from, to }: Sector): number => (to - from >= 1 ? 0 : (from + to) / 2)

/** The cards of each ring and sector, in the order of their keys. */
function heldBy(scene: Scene): Map<string, CanvasCard[]> {
  const held = new Map<string, CanvasCard[]>()
  for (const card of [...scene.cards].sort(byKey)) {
    const ring = zoneIdsOf(scene, scene.canvas.columns, card)[0] ?? ''
    const sector = scene.canvas.lanes === undefined ? '' : (zoneIdsOf(scene, scene.canvas.lanes, card)[0] ?? '')
    const list = held.get(`${ring}|${sector}`)
    if (list) list.push(card)
    else held.set(`${ring}|${sector}`, [card])
  }
  return held
}

/** Sectors as wide as what stands in them asks for, none too narrow to be named. */
function cut(zones: readonly Zone[], held: ReadonlyMap<string, readonly CanvasCard[]>): Sector[] {
  const counts = zones.map(zone =>
    [...held].reduce((sum, [key, cards]) => (key.endsWith(`|${zone.id}`) ? sum + cards.length : sum), 0),
  )
  const weights = counts.map(count => 2 + count)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let from = 0
  return zones.map((zone, at) => {
    const start = from
    from += weights[at]! / all
    return { zone, from: start, to: from, count: counts[at]! }
  })
}

// the top of a whole circle is kept for the names of the rings; from ring to ring cards begin elsewhere, so that few do not stand in line
const names = 0.1
const golden = 0.382

function turnsIn(sector: Sector, cards: readonly CanvasCard[], ring: number) {
  const isWhole = sector.to - sector.from >= 1
  const [from, length] = isWhole ? [names, 1 - 2 * names] : [sector.from, sector.to - sector.from]
  return cards.map((card, at) => {
    const share = (at + 0.5) / cards.length + (isWhole ? ring * golden : 0)
    return { card, sector, turn: from + (share % 1) * length }
  })
}

const stacked = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ x: 0, y: (at - (count - 1) / 2) * (core.height + 10) }))

const reach = (boxes: readonly Box[]): number =>
  Math.max(thick.many, ...boxes.map(box => Math.hypot((box.width / 2 + 8) / wide, -box.y + 8)))

function evenly(scene: Scene, words: RingsWords): RingsLayout {
  const cards = [...scene.cards].sort(byKey)
  const columns = Math.max(1, Math.ceil(Math.sqrt(cards.length * 1.2)))
  const spots = cards.map((card, at): Spot => {
    const corner = { x: (at % columns) * (chip.width + 20), y: Math.floor(at / columns) * (chip.height + 20) }
    return { id: card.id, record: card.id, box: { ...corner, ...chip }, says: words.noCentre, fixed: true }
  })
  const { x, y, width, height } = around(spots.map(spot => spot.box))
  const bounds = { x: x - 40, y: y - 80, width: width + 80, height: height + 120 }
  return { bounds, spots, places: [], rings: [], sectors: [], isEven: true }
}
