import type { Place } from '../../../model/canvas-place.ts'
import type { Firm } from '../../../model/canvas-plane.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import type { Scale } from '../axis-scale.ts'
import { type Box, type Direction, holds, type Point, within } from '../geometry.ts'
import type { Aim, Placed, Scene, Spot } from '../primitive.ts'
import type { ChartWords } from './chart-words.ts'
import { dot } from './plane-dots.ts'
import { type PlaneLayout, pointOf, valuesAt } from './plane-layout.ts'
import type { Ranked } from './plane-ranking.ts'

interface Parts {
  plane: Box
  tray: Box
  spots: readonly Spot[]
  ranking: readonly Ranked[]
  unrated: readonly CanvasCard[]
}

/** What a record has at a pair of values; what is placed by hand is a guess, asked of nobody. */
export function valuesOf(x: Scale, y: Scale, values: readonly [number, number] | null, firm: Firm | undefined) {
  const fields: Record<string, unknown> = {}
  if (x.field) fields[x.field] = values?.[0] ?? null
  if (y.field) fields[y.field] = values?.[1] ?? null
  if (firm?.otherwise !== undefined) {
    fields[firm.field] = values ? firm.otherwise : null
    if (firm.asked) fields[firm.asked] = null
  }
  return { fields }
}

/** The regions and the tray, as places that a menu can move a record to. */
export function placesOf(scene: Scene, x: Scale, y: Scale, parts: Parts, words: ChartWords): Placed[] {
  const { plane, tray, spots, ranking, unrated } = parts
  const { plane: rules, firm } = scene.canvas
  const drawn = new Set(spots.map(({ id }) => id))
  const ids = (cards: readonly CanvasCard[]) => cards.map(({ id }) => id).filter(id => drawn.has(id))
  return [
    ...(rules?.regions ?? []).map((region): Placed => {
      const { x: left, y: top } = pointOf(plane, x, y, ...region.at)
      return {
        id: region.id,
        label: region.label,
        box: { x: left - dot.box, y: top - dot.box, width: 2 * dot.box, height: 2 * dot.box },
        holds: ids(ranking.filter(one => one.region === region).map(({ card }) => card)),
        set: valuesOf(x, y, region.at, firm),
      }
    }),
    { id: 'unrated', label: words.unrated, box: tray, holds: ids(unrated), set: valuesOf(x, y, null, firm) },
  ]
}

/** Two values where somebody lets go; none in the tray. */
export function planeAim({ canvas }: Scene, layout: PlaneLayout, at: Point, words: ChartWords): Aim {
  const { x, y, plane, tray } = layout
  if (holds(tray, at)) {
    const place: Place = { id: 'unrated', label: words.unrated, set: valuesOf(x, y, null, canvas.firm) }
    return { place, lands: corner(at), mark: tray }
  }
  const values = valuesAt(layout, at)
  const region = canvas.plane?.regions.find(one => one.holds(...values))
  const score = canvas.plane?.score.of(...values)
  const label = [
    words.at(x.axis.label, values[0]),
    words.at(y.axis.label, values[1]),
    ...(region && score !== undefined ? [`${region.label} ${words.number(score)}`] : []),
  ].join(', ')
  const place: Place = { id: 'here', label, set: valuesOf(x, y, values, canvas.firm) }
  return { place, lands: corner(pointOf(plane, x, y, ...values)) }
}

/** One value further by an arrow, two with Shift; down from the lowest into the tray, and up out of it. */
export function planeStep(layout: PlaneLayout, at: Point, direction: Direction, far: boolean): Point {
  const { x, y, plane, tray } = layout
  const by = far ? 2 : 1
  if (holds(tray, at)) {
    const along = direction === 'left' ? -by : direction === 'right' ? by : 0
    if (direction === 'up') return pointOf(plane, x, y, valuesAt(layout, at)[0], y.least)
    return { x: within(at.x + (along * plane.width) / 10, tray.x, tray.x + tray.width - 1), y: at.y }
  }
  const [across, up] = valuesAt(layout, at)
  if (direction === 'down' && up <= y.least) return { x: at.x, y: tray.y + tray.height / 2 }
  const next = {
    x: across + (direction === 'right' ? by : direction === 'left' ? -by : 0),
    y: up + (direction === 'up' ? by : direction === 'down' ? -by : 0),
  }
  return pointOf(plane, x, y, within(next.x, x.least, x.most), within(next.y, y.least, y.most))
}

const corner = ({ x, y }: Point): Point => ({ x: x - dot.box / 2, y: y - dot.box / 2 })
