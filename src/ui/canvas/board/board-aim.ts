import { type Direction, holds, middleOf, type Point } from '../geometry.ts'
import type { Aim, Spot } from '../primitive.ts'
import { placeOf } from '../zones.ts'
import { type BoardLayout, type Cell, card, cellKey } from './board-layout.ts'
import type { BoardWords } from './board-words.ts'

/** The cell at a point: the column above or below it, and the lane beside it, also where it lies outside of them. */
export function cellAt({ columns, lanes, cells }: BoardLayout, at: Point): Cell | undefined {
  const nearest = <T>(all: readonly T[], from: (one: T) => number, length: (one: T) => number, to: number) =>
    [...all].sort((one, other) => far(from(one), length(one), to) - far(from(other), length(other), to))[0]
  const column = nearest(
    columns,
    one => one.box.x,
    one => one.box.width,
    at.x,
  )
  const lane = nearest(
    lanes,
    one => one.box.y,
    one => one.box.height,
    at.y,
  )
  return column && lane ? cells.get(cellKey(column.zone.id, lane.zone.id)) : undefined
}

const far = (start: number, length: number, to: number): number =>
  to < start ? start - to : to > start + length ? to - start - length : 0

/** What it means to let go over a board: the column's value, the lane's, and where in the order. */
export function boardAim(layout: BoardLayout, at: Point, spot: Spot | undefined, words: BoardWords): Aim | null {
  const cell = cellAt(layout, at)
  if (!cell) return null
  const { column, lane, box, spots } = cell
  const place = placeOf(
    [column.zone, lane.zone],
    cellKey(column.zone.id, lane.zone.id),
    words.at(column.zone.label, lane.zone.label),
  )
  const from = spot && fromLane(layout, spot)
  // a card that stands in several lanes leaves only the one it is taken from
  const links = place.links?.map(link => (from === undefined ? link : { ...link, leaves: from === '' ? null : from }))
  const others = spots.filter(one => one.id !== spot?.id)
  const next = others.find(one => at.y < middleOf(one.box).y)
  const isOwn = spot !== undefined && spots.some(one => one.id === spot.id)
  const turn = layout.order === undefined ? undefined : orderAt(layout.orders, others, next)
  const ordered = layout.order === undefined || turn === undefined ? {} : { [layout.order]: turn }
  const keeps = isOwn && (layout.order === undefined || nextOf(spots, spot) === next)
  const last = others.at(-1)
  const below = last ? last.box.y + last.box.height + card.gap : box.y + 8
  const top =
    layout.order !== undefined && next ? next.box.y - 4 : isOwn && layout.order === undefined ? spot.box.y : below
  const fields = { ...place.set?.fields, ...(keeps ? {} : ordered) }
  return {
    place: {
      ...place,
      ...(links ? { links } : {}),
      set: { ...place.set, ...(Object.keys(fields).length > 0 ? { fields } : {}) },
    },
    lands: { x: box.x + 8, y: top },
    mark: box,
  }
}

/**
 * A number between the card before and the one after, so that no other card has to change. Behind a card that has none
 * there is none either: cards without an order come last. Undefined where it stands alone.
 */
function orderAt(
  orders: ReadonlyMap<string, number>,
  others: readonly Spot[],
  next: Spot | undefined,
): number | null | undefined {
  if (others.length === 0) return undefined
  const after = next ? others.indexOf(next) : others.length
  const before = others[after - 1]
  const low = before ? orders.get(before.id) : undefined
  const high = next ? orders.get(next.id) : undefined
  if (before && low === undefined) return null
  if (low !== undefined && high !== undefined) return (low + high) / 2
  if (low !== undefined) return low + 1
  return high === undefined ? 1 : high - 1
}

const nextOf = (spots: readonly Spot[], spot: Spot): Spot | undefined =>
  spots[spots.findIndex(one => one.id === spot.id) + 1]

function fromLane({ cells }: BoardLayout, spot: Spot): string | undefined {
  for (const { lane, spots } of cells.values())
    if (lane.zone.link && spots.some(one => one.id === spot.id)) return lane.zone.link.to ?? ''
  return undefined
}

/** Where an arrow takes a carried card: a column on, a lane on, or one place up or down in its cell. */
export function boardStep(layout: BoardLayout, at: Point, direction: Direction, far: boolean): Point {
  const { columns, lanes } = layout
  const cell = cellAt(layout, at)
  if (!cell) return at
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  if (direction === 'left' || direction === 'right') {
    const next = columns[columns.indexOf(cell.column) + sign]
    return next ? { x: next.box.x + next.box.width / 2, y: holds(cell.box, at) ? at.y : middleOf(cell.box).y } : at
  }
  if (layout.order !== undefined && !far) {
    const next = { x: at.x, y: at.y + sign * 68 }
    if (next.y > cell.box.y && next.y < cell.box.y + cell.box.height) return next
  }
  const lane = lanes[lanes.indexOf(cell.lane) + sign]
  return lane ? { x: at.x, y: lane.box.y + 40 } : at
}
