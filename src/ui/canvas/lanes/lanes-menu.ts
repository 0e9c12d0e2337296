import type { Place } from '../../../model/canvas-place.ts'
import { holds, middleOf } from '../geometry.ts'
import type { Sayable } from '../list-columns.ts'
import type { Placed, Scene, Spot, SpotKey } from '../primitive.ts'
import { aimHead, headAt, tops } from './lanes-aim.ts'
import type { Cell, LanesLayout } from './lanes-layout.ts'
import { columnOff, felt, feltId, takenOff } from './lanes-press.ts'
import type { Item } from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'

/** Where something can be brought by its menu: along its lane, along its column, or off the map; a head, to either side. */
export function lanesPlaces(scene: Scene, layout: LanesLayout, spot: Spot, words: LanesWords): Placed[] {
  const head = headAt(layout, spot)
  if (head) {
    const isLane = head.kind === 'lane'
    const all = isLane ? layout.lanes : head.kind === 'group' ? tops(layout) : layout.columns
    const off = head.kind === 'column' ? stageOff(scene, spot, head.id, words) : []
    const moves = all.flatMap((one): Placed[] => {
      const box = 'band' in one ? one.band : one.box
      const label = 'lane' in one ? one.lane.label : 'head' in one ? one.head.label : one.column.label
      const aim = aimHead(layout, head, middleOf(box))
      if (!(aim?.place.set ?? aim?.place.lists) || holds(box, middleOf(spot.box))) return []
      const side = isLane ? box.y < spot.box.y : box.x < spot.box.x
      return [
        { ...aim!.place, id: `${aim.place.id} ${label}`, label: side ? `‹ ${label}` : `${label} ›`, box, holds: [] },
      ]
    })
    return [...moves, ...off]
  }
  const item = layout.items.get(spot.id)
  if (!item) return []
  const isNear = ({ column, lane }: Cell) =>
    column.column.id === item.column || lane.lane.id === item.lane || item.column === ''
  const cells = [...layout.cells.values()].filter(isNear).map(cell => ({
    ...layout.source.put(item, cell.column.column, cell.lane.lane, null),
    box: cell.box,
    holds: cell.items.map(one => one.id),
  }))
  const away = layout.tray && layout.source.putAway(item)
  const off = away ? [{ ...away, box: layout.tray!.box, holds: layout.tray!.items.map(one => one.id) }] : []
  const here = (places: readonly Place[]) => places.map(place => ({ ...place, box: spot.box, holds: [] }))
  const said = feelings(scene, item, words).filter(({ id }) => id !== feltId(item.score ?? null))
  return [...cells, ...off, ...here(said), ...here(scene.canvas.within ? [takenOff(scene, item, words)] : [])]
}

/** Every feeling an observation can be given, the best first, and none. */
function feelings(scene: Scene, item: Item, words: LanesWords): Place[] {
  const { within } = scene.canvas
  if (!within) return []
  const [low, high] = within.range
  const scores = Array.from({ length: high - low + 1 }, (_, at) => high - at)
  return [...scores, null].map(score => felt(scene, item, score, words))
}

/** The feeling of an observation as a column of the list. */
export const lanesSayable = (scene: Scene, words: LanesWords): Sayable<LanesLayout> | null =>
  scene.canvas.within
    ? {
        title: words.feeling,
        of: (_layout, spot) => spot.mark?.text ?? '',
        places(now, layout, spot) {
          const item = layout.items.get(spot.id)
          return item ? feelings(now, item, words).map(place => ({ ...place, box: spot.box, holds: [] })) : []
        },
      }
    : null

/** Where an observation can be brought in the list: to any place of the map, or off it. */
export function lanesAnywhere(scene: Scene, layout: LanesLayout, spot: Spot, words: LanesWords): Placed[] {
  const item = layout.items.get(spot.id)
  if (!item) return lanesPlaces(scene, layout, spot, words)
  const cells = [...layout.cells.values()].map(cell => ({
    ...layout.source.put(item, cell.column.column, cell.lane.lane, null),
    box: cell.box,
    holds: cell.items.map(one => one.id),
  }))
  const away = layout.tray && layout.source.putAway(item)
  return [
    ...cells,
    ...(away ? [{ ...away, box: layout.tray!.box, holds: layout.tray!.items.map(one => one.id) }] : []),
    ...(scene.canvas.within ? [{ ...takenOff(scene, item, words), box: spot.box, holds: [] }] : []),
  ]
}

/** Taking a stage away; what stood in it waits beneath the map. */
function stageOff(scene: Scene, spot: Spot, id: string, words: LanesWords): Placed[] {
  const place = columnOff(scene, id, words)
  return place ? [{ ...place, box: spot.box, holds: [] }] : []
}

/** What can be done where something is added: the same as by keys. */
export function lanesMore({ canvas }: Scene, layout: LanesLayout, spot: Spot, words: LanesWords): SpotKey[] {
  if (!canvas.within || !layout.cells.has(layout.makes.get(spot.id) ?? '')) return []
  return [
    { key: 'Enter', hint: '↵', label: words.write },
    { key: 'l', hint: 'L', label: words.join },
  ]
}
