import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { heldOf, type Scale, scaleOf, shareOf, valueAt } from '../axis-scale.ts'
import { around, type Box, type Point } from '../geometry.ts'
import type { Layout, Scene, Spot } from '../primitive.ts'
import type { Found } from '../room-for.ts'
import { type Corner, cornersOf, placesOf } from './quadrant-corners.ts'
import { bandBeneath, bandBeside } from './quadrant-edges.ts'
import { card, nudged, type Wished } from './quadrant-nudge.ts'
import type { QuadrantWords } from './quadrant-words.ts'

/** The plane of a quadrant with its two scales, and the edges where what is unknown stands. */
export interface QuadrantLayout extends Layout {
  x: Scale | null
  y: Scale | null
  /** Where both values are known. */
  plane: Box
  /** At the end where nothing is known yet: beside the plane, and beneath it. */
  unknownX: Box | null
  unknownY: Box | null
  corners: readonly Corner[]
}

const widths = [980, 1300, 1700, 2300]
/** How far the ends of the scales are from the edges of the plane, so that a card at an end is whole. */
export const edge = { x: card.width / 2 + 20, y: card.height / 2 + 34 }

/** Lays records out by two values; the plane grows until all of them have room, and what is left lies on piles. */
export function quadrantLayout(scene: Scene, words: QuadrantWords): QuadrantLayout {
  const kind = scene.kinds.get(scene.canvas.about)
  const x = scaleOf(scene.canvas.x, kind, scene.cards)
  const y = scaleOf(scene.canvas.y, kind, scene.cards)
  let best: QuadrantLayout | undefined
  for (const width of widths) {
    const layout = sized(scene, x, y, { width, height: heightFor(width, y) }, words)
    if (!best || layout.spots.length > best.spots.length) best = layout
    if (layout.spots.length === scene.cards.length) break
  }
  return best!
}

/** As high as its width asks, and never so low that cards one step apart would meet. */
function heightFor(width: number, y: Scale | null): number {
  const steps = y && y.step > 0 ? (y.most - y.least) / y.step : 0
  const least = steps <= 12 ? steps * (card.height + card.gap) + 2 * edge.y : 0
  return Math.max(least, Math.round(width * 0.6))
}

function sized(
  scene: Scene,
  x: Scale | null,
  y: Scale | null,
  { width, height }: { width: number; height: number },
  words: QuadrantWords,
): QuadrantLayout {
  const plane: Box = { x: 0, y: 0, width, height }
  const wished: Wished[] = []
  const apart = { unknownX: [] as { id: string; y: number }[], unknownY: [] as string[] }
  const asideX = x && x.step > 0 ? room(width, x, edge.x, card.width) : card.width * 1.15
  const asideY = y && y.step > 0 ? room(height, y, edge.y, card.height) : card.height
  for (const one of [...scene.cards].sort(byWeight(x, y))) {
    const [at, up] = [x ? heldOf(x.axis, one) : 0.5, y ? heldOf(y.axis, one) : 0.5]
    const top = y && up !== null ? topOf(plane, y, up) : 0
    if (up === null) {
      apart.unknownY.push(one.id)
    } else if (at === null) {
      apart.unknownX.push({ id: one.id, y: top })
    } else {
      const left = x ? leftOf(plane, x, at) : width / 2
      wished.push({ id: one.id, at: { x: left, y: top }, aside: { x: asideX, y: asideY } })
    }
  }
  const inner = {
    x: card.width / 2 + 8,
    y: card.height / 2 + 8,
    width: width - card.width - 16,
    height: height - card.height - 16,
  }
  const found: Found = nudged(wished, inner)
  const isLowRight = x?.axis.reversed === true
  const hasBand = x && (x.axis.does === 'shows' || apart.unknownX.length > 0)
  const beside = hasBand ? bandBeside(plane, apart.unknownX, isLowRight) : null
  const unknownX = beside?.box ?? null
  for (const [id, place] of beside?.found ?? []) found.set(id, place)
  const beneath = apart.unknownY.length > 0 ? bandBeneath(plane, apart.unknownY) : null
  const unknownY = beneath?.box ?? null
  for (const [id, place] of beneath?.found ?? []) found.set(id, place)
  const records = new Map(scene.cards.map(one => [one.id, one]))
  const spots = [...found].map(([id, { at, pile }]): Spot => spotOf(scene, records.get(id)!, at, pile, x, y, words))
  const corners = cornersOf(scene, x, y, plane, unknownX, isLowRight)
  const bounds = around([plane, ...(unknownX ? [unknownX] : []), ...(unknownY ? [unknownY] : [])])
  return {
    x,
    y,
    plane,
    unknownX,
    unknownY,
    corners,
    bounds: { x: bounds.x - 56, y: bounds.y - 24, width: bounds.width + 80, height: bounds.height + 80 },
    spots: spots.sort(inReadingOrder),
    places: placesOf(corners, spots, x, y, words),
  }
}

/** How far aside a card may stand without leaving the step it has. */
const room = (length: number, { least, most, step }: Scale, side: number, size: number): number =>
  Math.max(0, ((length - 2 * side) / ((most - least) / step) - size) / 2)

export const leftOf = (plane: Box, scale: Scale, value: number): number =>
  plane.x + edge.x + shareOf(scale, value) * (plane.width - 2 * edge.x)

export const topOf = (plane: Box, scale: Scale, value: number): number =>
  plane.y + edge.y + (1 - shareOf(scale, value)) * (plane.height - 2 * edge.y)

/** The values at a point of the plane; a share below 0 or above 1 is drawn to the end. */
export const valuesAt = ({ plane, x, y }: QuadrantLayout, at: Point): { x: number | null; y: number | null } => ({
  x: x && valueAt(x, (at.x - plane.x - edge.x) / (plane.width - 2 * edge.x)),
  y: y && valueAt(y, 1 - (at.y - plane.y - edge.y) / (plane.height - 2 * edge.y)),
})

function spotOf(
  scene: Scene,
  record: CanvasCard,
  at: Point,
  pile: readonly string[],
  x: Scale | null,
  y: Scale | null,
  words: QuadrantWords,
): Spot {
  const says = [y, x].flatMap(scale => (scale ? [words.at(scale.axis.label, heldOf(scale.axis, record))] : []))
  return {
    id: record.id,
    record: record.id,
    box: { x: at.x - card.width / 2, y: at.y - card.height / 2, width: card.width, height: card.height },
    says: says.join(', '),
    ...(pile.length > 1 ? { pile } : {}),
    ...(isGuess(scene.canvas, record) || (x?.axis.does === 'shows' && heldOf(x.axis, record) === null)
      ? { hollow: true }
      : {}),
  }
}

const isGuess = ({ firm }: Scene['canvas'], card: CanvasCard): boolean =>
  firm !== undefined && !firm.is.includes(String(card.fields[firm.field]))

/** The weightiest first, so that those find room at their very place. */
const byWeight =
  (x: Scale | null, y: Scale | null) =>
  (one: CanvasCard, other: CanvasCard): number => {
    const up = (card: CanvasCard) => (y ? (heldOf(y.axis, card) ?? -1) : 0)
    const along = (card: CanvasCard) => (x ? (heldOf(x.axis, card) ?? -1) : 0)
    return up(other) - up(one) || along(one) - along(other) || (one.id < other.id ? -1 : 1)
  }

const inReadingOrder = (one: Spot, other: Spot): number => one.box.y - other.box.y || one.box.x - other.box.x
