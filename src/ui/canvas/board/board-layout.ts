import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { heightOf, linesOf } from '../card-lines.ts'
import type { Box } from '../geometry.ts'
import type { Layout, Placed, Scene, Spot } from '../primitive.ts'
import { byKey, placeOf, type Zone, zoneIdsOf, zonesOf } from '../zones.ts'
import { lanesAsked } from './board-lanes.ts'
import type { BoardWords } from './board-words.ts'

/** A board: columns side by side, lanes beneath each other, and cards in the cells where they cross. */
export interface BoardLayout extends Layout {
  columns: readonly Column[]
  lanes: readonly Lane[]
  cells: ReadonlyMap<string, Cell>
  /** The field that keeps cards of one cell in an order one may change. */
  order: string | undefined
  /** What each spot's record has there. */
  orders: ReadonlyMap<string, number>
}

export interface Column {
  zone: Zone
  box: Box
  count: number
  /** How many should stand here at once. */
  limit: number | undefined
}

export interface Lane {
  zone: Zone
  box: Box
  count: number
}

export interface Cell {
  column: Column
  lane: Lane
  box: Box
  spots: readonly Spot[]
}

export const card = { width: 236, gap: 8 }
const pad = 8
const head = { column: 44, lane: 34 }
const least = 84
/** A lane in which nothing stands takes little room, and still takes a card. */
const empty = 36

/** Lays a board out: every card in its column and lane, one beneath the other, in an order that does not jump. */
export function boardLayout(scene: Scene, words: BoardWords): BoardLayout {
  const { canvas } = scene
  const by = { columns: canvas.columns, lanes: lanesAsked(scene) }
  const order = scene.kinds.get(canvas.about)?.plan?.order
  const columnZones = zonesOf(scene, by.columns, words)
  const laneZones = by.lanes === undefined ? [{ id: '', label: '' }] : zonesOf(scene, by.lanes, words)
  const held = new Map<string, CanvasCard[]>()
  for (const one of [...scene.cards].sort(inOrder(order)))
    for (const column of zoneIdsOf(scene, by.columns, one))
      for (const lane of zoneIdsOf(scene, by.lanes, one)) {
        const key = cellKey(column, lane)
        const list = held.get(key)
        if (list) list.push(one)
        else held.set(key, [one])
      }
  const limits = limitsOf(scene.asked.limits)
  const wide = card.width + 2 * pad
  const countIn = (matches: (column: string, lane: string) => boolean) =>
    new Set(
      columnZones.flatMap(({ id: column }) =>
        laneZones.flatMap(({ id: lane }) =>
          matches(column, lane) ? (held.get(cellKey(column, lane)) ?? []).map(one => one.id) : [],
        ),
      ),
    ).size
  // one lane alone has no head
  const hasLanes = laneZones.length > 1
  let top = head.column
  const lanes: Lane[] = laneZones.map(zone => {
    const start = top + (hasLanes ? head.lane : 0)
    const heights = columnZones.map(({ id }) => stackHeight(scene, held.get(cellKey(id, zone.id)) ?? []))
    const height = Math.max(hasLanes ? (heights.some(one => one > 0) ? least : empty) : 420, ...heights) + 2 * pad
    const box = { x: 0, y: start, width: columnZones.length * (wide + card.gap) - card.gap, height }
    top = start + height + (hasLanes ? 6 : 0)
    return { zone, box, count: countIn((_column, lane) => lane === zone.id) }
  })
  const columns: Column[] = columnZones.map((zone, place) => ({
    zone,
    box: { x: place * (wide + card.gap), y: head.column, width: wide, height: top - head.column },
    count: countIn(column => column === zone.id),
    limit: limits.get(zone.id),
  }))
  const cells = new Map<string, Cell>()
  for (const lane of lanes)
    for (const column of columns) {
      const box = { x: column.box.x, y: lane.box.y, width: wide, height: lane.box.height }
      const key = cellKey(column.zone.id, lane.zone.id)
      const label = words.at(column.zone.label, lane.zone.label)
      cells.set(key, { column, lane, box, spots: stacked(scene, held.get(key) ?? [], box, lane.zone.id, label) })
    }
  const spots = [...cells.values()].flatMap(cell => cell.spots)
  return {
    columns,
    lanes,
    cells,
    order,
    orders: ordersOf(scene, order, spots),
    spots: spots.sort((one, other) => one.box.x - other.box.x || one.box.y - other.box.y),
    places: hasLanes ? placesOf(cells, words) : columnPlaces(columns, cells),
    bounds: { x: -16, y: 0, width: columns.length * (wide + card.gap) - card.gap + 32, height: top + 24 },
    head: head.column,
  }
}

export const cellKey = (column: string, lane: string): string => `${column}\n${lane}`

function stackHeight(scene: Scene, cards: readonly CanvasCard[]): number {
  return cards.reduce((sum, one) => sum + heightOf(linesOf(scene.canvas, one).length) + card.gap, 0)
}

function stacked(scene: Scene, cards: readonly CanvasCard[], box: Box, lane: string, says: string): Spot[] {
  let top = box.y + pad
  return cards.map(one => {
    const height = heightOf(linesOf(scene.canvas, one).length)
    const own = { x: box.x + pad, y: top, width: card.width, height }
    top += height + card.gap
    const isShared = lane !== '' && scene.canvas.lanes !== undefined && typeof lanesAsked(scene) === 'object'
    return { id: isShared ? `${one.id} ${lane}` : one.id, record: one.id, box: own, says }
  })
}

function placesOf(cells: ReadonlyMap<string, Cell>, words: BoardWords): Placed[] {
  return [...cells].map(([key, { column, lane, box, spots }]) => ({
    ...placeOf([column.zone, lane.zone], key, words.at(column.zone.label, lane.zone.label)),
    box,
    holds: spots.map(spot => spot.id),
  }))
}

function columnPlaces(columns: readonly Column[], cells: ReadonlyMap<string, Cell>): Placed[] {
  return columns.map(({ zone, box }) => ({
    ...placeOf([zone], zone.id, zone.label),
    box,
    holds: [...cells.values()].flatMap(cell => (cell.column.zone === zone ? cell.spots.map(spot => spot.id) : [])),
  }))
}

function ordersOf(scene: Scene, order: string | undefined, spots: readonly Spot[]): Map<string, number> {
  return new Map(
    spots.flatMap(spot => {
      const value = order && scene.records.get(spot.record ?? '')?.fields[order]
      return typeof value === 'number' ? [[spot.id, value] as const] : []
    }),
  )
}

function limitsOf(text: string | undefined): Map<string, number> {
  return new Map(
    (text ?? '').split(',').flatMap(one => {
      const found = /^(.+):(\d{1,4})$/.exec(one)
      return found ? [[found[1]!, Number(found[2])] as const] : []
    }),
  )
}

const inOrder =
  (order: string | undefined) =>
  (one: CanvasCard, other: CanvasCard): number => {
    const at = (card: CanvasCard) =>
      order && typeof card.fields[order] === 'number' ? Number(card.fields[order]) : Infinity
    const [first, second] = [at(one), at(other)]
    return first === second ? byKey(one, other) : first - second
  }
