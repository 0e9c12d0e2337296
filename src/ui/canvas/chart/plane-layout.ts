import type { Region } from '../../../model/canvas-plane.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { heldOf, type Scale, scaleOf, shareOf, valueAt } from '../axis-scale.ts'
import { around, type Box, type Point } from '../geometry.ts'
import type { Layout, Scene, Spot } from '../primitive.ts'
import type { Found } from '../room-for.ts'
import type { ChartWords } from './chart-words.ts'
import { dot, placedDots } from './plane-dots.ts'
import { type Label, nameWidth, placedLabels } from './plane-labels.ts'
import { placesOf } from './plane-places.ts'
import { type Ranked, rankedOf } from './plane-ranking.ts'

/** A record as a dot with words beside it. */
export interface DotSpot extends Spot {
  label: Label | undefined
}

/** A region as it is drawn. */
export interface Drawing {
  region: Region
  corners: readonly Point[]
  /** Where its name stands: inside, or beside the plane at its side. */
  name: { at: Point; isBeside: boolean }
}

/** A plane of two values with its regions, the dots in it, and the tray of those that nobody rated. */
export interface PlaneLayout extends Layout {
  x: Scale
  y: Scale
  plane: Box
  tray: Box
  regions: readonly Drawing[]
  spots: readonly DotSpot[]
  ranking: readonly Ranked[]
}

const widths = [660, 900, 1240, 1760]
const beside = 140
const column = 212
const row = 26
const rows = 5
const inTray = 34

/** Lays records out by two values; the plane grows until nearly all of them have room for their words. */
export function planeLayout(scene: Scene, words: ChartWords): PlaneLayout {
  const kind = scene.kinds.get(scene.canvas.about)
  const x = scaleOf(scene.canvas.x, kind, scene.cards)
  const y = scaleOf(scene.canvas.y, kind, scene.cards)
  if (!x || !y) throw new Error(`${scene.canvas.name} is a chart of two values and names them as x and y`)
  const ranking = rankedOf(scene, x, y)
  let best: PlaneLayout | undefined
  for (const width of widths) {
    best = sized(scene, x, y, { x: 0, y: 0, width, height: Math.round(width * 0.74) }, ranking, words)
    const wordless = best.spots.filter(spot => !spot.label || spot.pile).length
    if (wordless <= scene.cards.length / 12) break
  }
  return best!
}

export const pointOf = (plane: Box, x: Scale, y: Scale, along: number, up: number): Point => ({
  x: plane.x + shareOf(x, along) * plane.width,
  y: plane.y + (1 - shareOf(y, up)) * plane.height,
})

/** The values at a point of the plane; beyond its sides the nearest ones. */
export const valuesAt = ({ plane, x, y }: Pick<PlaneLayout, 'plane' | 'x' | 'y'>, at: Point): [number, number] => [
  valueAt(x, (at.x - plane.x) / plane.width),
  valueAt(y, 1 - (at.y - plane.y) / plane.height),
]

function sized(
  scene: Scene,
  x: Scale,
  y: Scale,
  plane: Box,
  ranking: readonly Ranked[],
  words: ChartWords,
): PlaneLayout {
  const regions = (scene.canvas.plane?.regions ?? []).map(region => drawn(region, plane, x, y))
  const rated = ranking.map(one => ({ ...one, at: pointOf(plane, x, y, one.x, one.y) }))
  const found = placedDots(
    rated.map(({ card, at, region }) => ({
      id: card.id,
      at,
      mayStand: place => region === undefined || region.holds(...exactAt(plane, x, y, place)),
    })),
    plane,
  )
  const unrated = scene.cards.filter(card => heldOf(x.axis, card) === null || heldOf(y.axis, card) === null)
  const tray = trayBeneath(plane, unrated, found)
  const names = regions.map(({ region, name }) => ({
    x: name.at.x,
    y: name.at.y - 20,
    width: nameWidth(region),
    height: 40,
  }))
  const labels = placedLabels(
    rated.flatMap(({ card }) => {
      const place = found.get(card.id)
      return place ? [{ id: card.id, at: place.at, title: card.title, mark: card.key }] : []
    }),
    { x: plane.x + 4, y: plane.y, width: plane.width - 8, height: plane.height },
    names,
  )
  const byId = new Map(scene.cards.map(card => [card.id, card]))
  const scoreOf = new Map(ranking.map(one => [one.card.id, one]))
  const spots = [...found].map(([id, { at, pile }]): DotSpot => {
    const card = byId.get(id)!
    const ranked = scoreOf.get(id)
    return {
      id,
      record: id,
      box: { x: at.x - dot.box / 2, y: at.y - dot.box / 2, width: dot.box, height: dot.box },
      says: saysOf(scene, card, ranked, x, y, words),
      label: ranked ? labels.get(id) : besideTray(card, at),
      ...(pile.length > 1 ? { pile } : {}),
      ...(isGuess(scene, card) ? { hollow: true } : {}),
    }
  })
  const bounds = around([plane, tray])
  return {
    x,
    y,
    plane,
    tray,
    regions,
    ranking,
    bounds: { x: bounds.x - 64, y: bounds.y - 20, width: bounds.width + 64 + beside, height: bounds.height + 40 },
    spots: spots.sort((one, other) => one.box.y - other.box.y || one.box.x - other.box.x),
    places: placesOf(scene, x, y, { plane, tray, spots, ranking, unrated }, words),
  }
}

/** The values of a point, between the steps too. */
const exactAt = (plane: Box, x: Scale, y: Scale, at: Point): [number, number] => [
  x.least + ((at.x - plane.x) / plane.width) * (x.most - x.least),
  y.least + (1 - (at.y - plane.y) / plane.height) * (y.most - y.least),
]

function drawn(region: Region, plane: Box, x: Scale, y: Scale): Drawing {
  const corners = region.outline.map(([along, up]) => pointOf(plane, x, y, along, up))
  if (region.named) {
    const named = pointOf(plane, x, y, ...region.named)
    // a name that begins near the end of the plane ends within it
    const most = plane.x + plane.width - nameWidth(region) - 12
    return { region, corners, name: { at: { ...named, x: Math.min(named.x, most) }, isBeside: false } }
  }
  const side = corners.filter(corner => corner.x >= plane.x + plane.width)
  const middle = side.reduce((sum, corner) => sum + corner.y, 0) / Math.max(1, side.length)
  return { region, corners, name: { at: { x: plane.x + plane.width + 16, y: middle }, isBeside: true } }
}

/** Those that nobody rated, in columns beneath the plane; the last of them a pile where they are very many. */
function trayBeneath(plane: Box, unrated: readonly CanvasCard[], found: Found): Box {
  const columns = Math.max(1, Math.floor((plane.width - 24) / column))
  const deep = Math.min(rows, Math.max(1, Math.ceil(unrated.length / columns)))
  const tray = { x: plane.x, y: plane.y + plane.height + 76, width: plane.width, height: inTray + deep * row + 10 }
  for (const [place, { id }] of unrated.entries()) {
    const last = unrated[columns * deep - 1]
    if (place >= columns * deep && last) {
      found.get(last.id)!.pile.push(id)
      continue
    }
    const at = {
      x: tray.x + 24 + (place % columns) * column,
      y: tray.y + inTray + Math.floor(place / columns) * row + row / 2,
    }
    found.set(id, { at, pile: [id] })
  }
  return tray
}

function besideTray(card: CanvasCard, at: Point): Label {
  const text = `${card.key} ${card.title}`
  return { text, box: { x: at.x + dot.radius + 6, y: at.y - 8, width: column - 36, height: 16 } }
}

function saysOf(
  { canvas }: Scene,
  card: CanvasCard,
  ranked: Ranked | undefined,
  x: Scale,
  y: Scale,
  words: ChartWords,
): string {
  const values = [x, y].map(scale => words.at(scale.axis.label, heldOf(scale.axis, card)))
  if (!ranked) return [words.unrated, ...values].join(', ')
  const { score, region, people, isFirm } = ranked
  return [
    ...values,
    words.scored(canvas.plane?.score.label ?? '', score),
    ...(region ? [region.label] : []),
    isFirm ? words.asked(people) : words.guessed,
  ].join(', ')
}

const isGuess = ({ canvas: { firm } }: Scene, card: CanvasCard): boolean =>
  firm !== undefined && !firm.is.includes(String(card.fields[firm.field]))
