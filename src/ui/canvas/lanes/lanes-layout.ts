import { heightOf, linesOf } from '../card-lines.ts'
import { around, type Box } from '../geometry.ts'
import type { Layout, Placed, Scene, Spot } from '../primitive.ts'
import { type Column, cellKey, type Head, type Item, type Lane, type Source } from './lanes-shape.ts'
import { signed, size, toneOf } from './lanes-size.ts'
import { adders, headSpots } from './lanes-spots.ts'
import type { LanesWords } from './lanes-words.ts'

/** A map of lanes: columns under their groups, lanes beneath each other, and what stands in the cells between. */
export interface LanesLayout extends Layout {
  source: Source
  groups: readonly GroupDrawn[]
  columns: readonly ColumnDrawn[]
  lanes: readonly LaneDrawn[]
  cells: ReadonlyMap<string, Cell>
  tray: { band: Box; box: Box; items: readonly Item[] } | null
  /** Where the line of feelings runs. */
  curve: Box | null
  items: ReadonlyMap<string, Item>
  /** What a spot leads to where it makes something: the name of a place. */
  makes: ReadonlyMap<string, string>
  width: number
}

export interface GroupDrawn {
  head: Head
  box: Box
}

export interface ColumnDrawn {
  column: Column
  box: Box
}

export interface LaneDrawn {
  lane: Lane
  band: Box
  box: Box
  items: readonly Item[]
}

export interface Cell {
  id: string
  column: ColumnDrawn
  lane: LaneDrawn
  box: Box
  items: readonly Item[]
}

/** Lays a map of lanes out. */
export function lanesLayout(scene: Scene, source: Source, words: LanesWords): LanesLayout {
  const hasGroups = source.makes.group !== null || source.groups.length > 0
  const headTop = hasGroups ? size.group + 8 : 0
  const columns = source.columns.map((column, at): ColumnDrawn => {
    const box = { x: at * size.column, y: headTop, width: size.column - size.gap, height: size.head }
    return { column, box }
  })
  const groups = source.groups.flatMap((head): GroupDrawn[] => {
    const own = columns.filter(({ column }) => column.group === head.id)
    if (own.length === 0) return []
    return [{ head, box: { ...around(own.map(({ box }) => box)), y: 0, height: size.group } }]
  })
  const width = Math.max(1, columns.length) * size.column - size.gap
  let top = headTop + size.head + size.gap
  const curve = scene.canvas.within?.score === undefined || columns.length === 0 ? null : box(top, width, size.curve)
  if (curve) top += size.curve + size.gap
  const byCell = Map.groupBy(source.items, item => cellKey(item.column, item.lane))
  const cells = new Map<string, Cell>()
  const lanes: LaneDrawn[] = []
  const isDrawn = columns.length > 0
  const makesLane = source.makes.lane && isDrawn
  for (const lane of isDrawn ? source.lanes : []) {
    if (lane.isRest && makesLane) top += size.add + size.gap
    const heights = columns.map(({ column }) => stackOf(scene, byCell.get(cellKey(column.id, lane.id)) ?? []))
    const height = Math.max(size.cell, ...heights)
    const drawn: LaneDrawn = {
      lane,
      band: box(top, width, size.band),
      box: box(top + size.band, width, height),
      items: source.items.filter(item => item.lane === lane.id),
    }
    lanes.push(drawn)
    for (const column of columns) {
      const id = cellKey(column.column.id, lane.id)
      const own = { x: column.box.x, y: drawn.box.y, width: column.box.width, height }
      cells.set(id, { id, column, lane: drawn, box: own, items: byCell.get(id) ?? [] })
    }
    top += size.band + height + size.gap
  }
  const tray = trayOf(scene, source, isDrawn ? columns.length : 0, top, width)
  const items = new Map([...source.items, ...(source.tray ?? [])].map(item => [item.id, item]))
  const base = { source, groups, columns, lanes, cells, tray, curve, items, width }
  const made = adders(base, words)
  const spots = [
    ...headSpots(base, words),
    ...[...cells.values()].flatMap(cell => stacked(scene, cell, words)),
    ...(tray ? inTray(scene, tray.items, tray.box, columnsIn(columns.length), words) : []),
    ...made.spots,
  ].sort((one, other) => one.box.y - other.box.y || one.box.x - other.box.x)
  const all = around([...spots.map(spot => spot.box), ...lanes.map(one => one.band)])
  return {
    ...base,
    makes: made.makes,
    spots,
    places: [...placesOf(base), ...made.places],
    bounds: { x: -16, y: -12, width: all.x + all.width + 32, height: all.y + all.height + 64 },
  }
}

const box = (y: number, width: number, height: number): Box => ({ x: 0, y, width, height })

/** How high an item is drawn: a card as its lines ask, a text as long as it is. */
export function itemHeight(scene: Scene, { record, text, score }: Item): number {
  if (record) return heightOf(linesOf(scene.canvas, record).length)
  return 18 + Math.min(6, Math.max(1, Math.ceil((text ?? '').length / (typeof score === 'number' ? 22 : 28)))) * 17
}

const stackOf = (scene: Scene, items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + itemHeight(scene, item) + size.gap, size.add + 2 * size.pad)

function stacked(scene: Scene, { column, lane, box, items }: Cell, words: LanesWords): Spot[] {
  let top = box.y + size.pad
  return items.map(item => {
    const height = itemHeight(scene, item)
    const own = { x: box.x + size.pad, y: top, width: size.card, height }
    top += height + size.gap
    return spotOf(item, own, words.at(column.column.label, lane.lane.label), words)
  })
}

/** What is drawn of an item, and how its place is read aloud. */
function spotOf(item: Item, box: Box, at: string, words: LanesWords): Spot {
  const felt = typeof item.score === 'number' ? words.feel(signed(item.score)) : undefined
  const says = [item.text, at, felt].filter(Boolean).join(', ')
  return {
    id: item.id,
    box,
    says,
    ...(item.record ? { record: item.record.id } : { text: item.text ?? '', key: item.id.replaceAll(' ', '.') }),
    ...(item.of === undefined ? {} : { of: item.of }),
    ...(typeof item.score === 'number' ? { mark: { text: signed(item.score), tone: toneOf(item.score) } } : {}),
  }
}

const columnsIn = (columns: number): number => Math.max(4, columns)

function trayOf(scene: Scene, source: Source, columns: number, top: number, width: number): LanesLayout['tray'] {
  const items = source.tray
  if (!items || (items.length === 0 && columns === 0)) return null
  const across = columnsIn(columns)
  const rows = Math.ceil(items.length / across)
  const highest = Math.max(size.cell, ...items.map(item => itemHeight(scene, item)))
  const wide = Math.max(width, across * size.column - size.gap)
  const band = { x: 0, y: top + size.gap, width: wide, height: size.band }
  const room = { x: 0, y: band.y + size.band, width: wide, height: Math.max(1, rows) * (highest + size.gap) }
  return { band, box: room, items }
}

function inTray(scene: Scene, items: readonly Item[], box: Box, across: number, words: LanesWords): Spot[] {
  const highest = Math.max(size.cell, ...items.map(item => itemHeight(scene, item)))
  return items.map((item, at) => {
    const own = {
      x: box.x + (at % across) * size.column,
      y: box.y + Math.floor(at / across) * (highest + size.gap),
      width: size.column - size.gap,
      height: itemHeight(scene, item),
    }
    return spotOf(item, own, words.tray, words)
  })
}

function placesOf({ source, cells, tray }: Pick<LanesLayout, 'source' | 'cells' | 'tray'>): Placed[] {
  const held = [...cells.values()].map(({ column, lane, box, items }) => ({
    ...source.put(null, column.column, lane.lane, null),
    box,
    holds: items.map(item => item.id),
  }))
  const away = tray && source.putAway(null)
  return away ? [...held, { ...away, box: tray.box, holds: tray.items.map(item => item.id) }] : held
}
