import { type Direction, holds, middleOf, type Point } from '../geometry.ts'
import type { Aim, Spot } from '../primitive.ts'
import type { Cell, ColumnDrawn, LanesLayout } from './lanes-layout.ts'
import type { Between, Item } from './lanes-shape.ts'
import { size } from './lanes-size.ts'

/** What it means to let go: an item goes to a cell and a place in its order, a head elsewhere in the order of heads. */
export function lanesAim(layout: LanesLayout, at: Point, spot: Spot | undefined): Aim | null {
  const head = spot && headAt(layout, spot)
  if (head) return aimHead(layout, head, at)
  const item = spot ? (layout.items.get(spot.id) ?? null) : null
  if (spot && !item) return null
  const { tray, source } = layout
  if (tray && at.y >= tray.band.y) {
    const place = source.putAway(item)
    return place && { place, mark: tray.box }
  }
  if (!spot && at.y < (layout.lanes[0]?.band.y ?? Infinity)) return aimNewHead(layout, at)
  const cell = cellAt(layout, at)
  if (!cell) return null
  const others = cell.items.filter(one => one.id !== item?.id)
  const boxes = new Map(layout.spots.map(one => [one.id, one.box]))
  const next = others.find(one => at.y < middleOf(boxes.get(one.id)!).y)
  const between = { before: others[(next ? others.indexOf(next) : others.length) - 1], next }
  const lands = landsAt(cell, item, between, boxes)
  return { place: source.put(item, cell.column.column, cell.lane.lane, between), lands, mark: cell.box }
}

function landsAt(cell: Cell, item: Item | null, { before, next }: Between<Item>, boxes: ReadonlyMap<string, Box>) {
  const own = item && boxes.get(item.id)
  const stays = own && item.column === cell.column.column.id && item.lane === cell.lane.lane.id
  const nextBox = next && boxes.get(next.id)
  const beforeBox = before && boxes.get(before.id)
  if (stays && nextBox && own.y < nextBox.y && (!beforeBox || beforeBox.y < own.y)) return { x: own.x, y: own.y }
  const y = nextBox
    ? nextBox.y - size.gap / 2
    : beforeBox
      ? beforeBox.y + beforeBox.height + size.gap
      : cell.box.y + size.pad
  return { x: cell.box.x + size.pad, y }
}

type Box = Spot['box']
type HeadDrawn =
  | { kind: 'group'; id: string; spot: Spot }
  | { kind: 'column'; id: string; spot: Spot }
  | { kind: 'lane'; id: string; spot: Spot }

/** Which head a spot is, where it is one. */
export function headAt(layout: LanesLayout, spot: Spot): HeadDrawn | undefined {
  const found = /^(group|column|lane) (.*)$/s.exec(spot.id)
  if (!found || layout.items.has(spot.id)) return undefined
  return { kind: found[1] as HeadDrawn['kind'], id: found[2]!, spot }
}

export function aimHead(layout: LanesLayout, head: HeadDrawn, at: Point): Aim | null {
  if (head.kind === 'lane') {
    const lanes = layout.lanes.filter(({ lane }) => !lane.isRest)
    const own = lanes.find(({ lane }) => lane.id === head.id)
    if (!own) return null
    const to = nearest(lanes, ({ band, box }) => [band.y, band.height + box.height], at.y)
    const between = betweenOf(
      lanes.map(one => one.lane),
      own.lane,
      to.lane,
    )
    const place = layout.source.putLane(own.lane, between)
    return place && { place: to === own ? { id: place.id, label: place.label } : place, mark: to.band }
  }
  const along = head.kind === 'group' ? tops(layout) : null
  if (along) {
    const own = along.find(one => one.head.id === head.id)
    if (!own) return null
    const to = nearest(along, ({ box }) => [box.x, box.width], at.x)
    const place = layout.source.putGroup(
      own.head,
      betweenOf(
        along.map(one => one.head),
        own.head,
        to.head,
      ),
    )
    return place && { place: to === own ? { id: place.id, label: place.label } : place, mark: to.box }
  }
  const own = layout.columns.find(({ column }) => column.id === head.id)
  if (!own) return null
  const to = nearest(layout.columns, ({ box }) => [box.x, box.width], at.x)
  const group = layout.groups.find(one => one.head.id === to.column.group)?.head ?? null
  const siblings = layout.columns
    .map(one => one.column)
    .filter(one => one.group === to.column.group && (!one.isOwn || one.id === to.column.id))
  const isSame = own.column.group === to.column.group
  const between = isSame
    ? betweenOf(siblings, own.column, to.column)
    : { before: to.column.isOwn ? undefined : to.column, next: after(siblings, to.column) }
  const place = layout.source.putColumn(own.column, group, between)
  return place && { place: to === own ? { id: place.id, label: place.label } : place, mark: to.box }
}

/** What lies along the top: groups, and columns that stand under none. */
export function tops({ groups, columns }: LanesLayout): { head: LanesLayout['groups'][number]['head']; box: Box }[] {
  const alone = columns.filter(({ column }) => column.group === null).map(({ column, box }) => ({ head: column, box }))
  return [...groups, ...alone].sort((one, other) => one.box.x - other.box.x)
}

const after = <T>(all: readonly T[], one: T): T | undefined => all[all.indexOf(one) + 1]

/** Before the one it is brought to where it comes from behind it, else after it. */
function betweenOf<T extends { id: string }>(all: readonly T[], own: T, to: T): Between<T> {
  const [from, target] = [all.indexOf(own), all.indexOf(to)]
  const rest = all.filter(one => one !== own)
  const place = rest.indexOf(to) + (from >= 0 && from < target ? 1 : 0)
  return to === own ? { before: all[from - 1], next: all[from + 1] } : { before: rest[place - 1], next: rest[place] }
}

function nearest<T>(all: readonly T[], span: (one: T) => readonly [number, number], to: number): T {
  const far = (one: T) => {
    const [start, length] = span(one)
    return to < start ? start - to : Math.max(0, to - start - length)
  }
  return all.reduce((best, one) => (far(one) < far(best) ? one : best), all[0]!)
}

/** A new head where somebody clicks twice above the lanes. */
function aimNewHead({ source, groups }: LanesLayout, at: Point): Aim | null {
  const group = groups.find(({ box }) => at.x >= box.x && at.x < box.x + box.width)
  const place =
    at.y > size.group && group ? source.makes.column(group.head) : (source.makes.group ?? source.makes.column(null))
  return place && { place }
}

/** The cell at a point, or the one nearest to it. */
export function cellAt({ columns, lanes, cells }: LanesLayout, at: Point): Cell | undefined {
  if (columns.length === 0 || lanes.length === 0) return undefined
  const column = nearest(columns, one => [one.box.x, one.box.width], at.x)
  const lane = nearest(lanes, one => [one.band.y, one.band.height + one.box.height], at.y)
  return cells.get(`${column.column.id}|${lane.lane.id}`)
}

/** Where an arrow takes what is carried: a column or lane on; an item first past its neighbours, unless Shift is held. */
export function lanesStep(layout: LanesLayout, at: Point, direction: Direction, far: boolean): Point {
  const { columns, lanes, tray } = layout
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  const band = lanes.find(one => holds(one.band, at))
  if (band) {
    const next = lanes[lanes.indexOf(band) + sign]
    return next && (direction === 'up' || direction === 'down') ? { x: at.x, y: middleOf(next.band).y } : at
  }
  const group = layout.groups.find(one => at.y < size.group && holds({ ...one.box, y: -99, height: 200 }, at))
  if (group) {
    const all = tops(layout)
    const next = all[all.findIndex(one => one.head.id === group.head.id) + sign]
    return next && (direction === 'left' || direction === 'right') ? { x: middleOf(next.box).x, y: at.y } : at
  }
  if (direction === 'left' || direction === 'right') {
    const column = nearest(columns, one => [one.box.x, one.box.width], at.x)
    const next: ColumnDrawn | undefined = columns[columns.indexOf(column) + sign]
    return next ? { x: middleOf(next.box).x, y: at.y } : at
  }
  const inTray = tray && at.y >= tray.band.y
  if (inTray) {
    const last = lanes.at(-1)
    return sign < 0 && last ? { x: at.x, y: last.box.y + last.box.height - 8 } : at
  }
  const cell = cellAt(layout, at)
  if (!cell || at.y < (lanes[0]?.band.y ?? 0)) return at
  const nextY = at.y + sign * 60
  const room = cell.items.length > 0 && nextY > cell.box.y && nextY < cell.box.y + cell.box.height
  if (!far && room) return { x: at.x, y: nextY }
  const next = lanes[lanes.indexOf(cell.lane) + sign]
  if (next) return { x: at.x, y: sign > 0 ? next.box.y + 6 : next.box.y + next.box.height - 6 }
  return sign > 0 && tray ? { x: at.x, y: tray.box.y + 8 } : at
}
