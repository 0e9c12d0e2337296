import type { ChartRecord } from '../../model/record.ts'
import { recordsOf } from '../../ui/canvas/carry.ts'
import type { Layout, Placed, Primitive, Scene, Spot } from '../../ui/canvas/primitive.ts'

/** A row of a canvas's list: a record, or a line that is none; where it is one thing among several of a record, by its spot. */
export interface CanvasRow {
  id: string
  record: ChartRecord | undefined
  spot: Spot | undefined
}

/** Rows that stand in one place, or in none. */
export interface RowGroup {
  id: string
  label: string | null
  place: Placed | undefined
  rows: readonly CanvasRow[]
}

/** What stands on a canvas, each once, by the place it stands in, in the order of the picture; heads come first. */
export function groupsOf(scene: Scene, layout: Layout, primitive: Primitive): RowGroup[] {
  // on sheets and grids of letters nothing stands anywhere: what they are about is listed as it is
  if (scene.canvas.boxes || scene.canvas.letters)
    return [{ id: 'all', label: null, place: undefined, rows: scene.cards.map(card => rowOf(card, undefined)) }]
  const bySpot = new Map(layout.spots.map(spot => [spot.id, spot]))
  const seen = new Set<string>()
  const rowsAt = (spot: Spot): CanvasRow[] =>
    (spot.record === undefined && spot.text !== undefined ? [undefined] : recordsOf(spot)).flatMap(id => {
      const record = id === undefined ? undefined : scene.records.get(id)
      const row = rowOf(record, spot)
      if ((id !== undefined && !record) || seen.has(row.id)) return []
      seen.add(row.id)
      return [row]
    })
  const placed = layout.places.map((place, at) => ({
    id: `${place.id} ${at}`,
    label: place.label,
    place,
    rows: place.holds.flatMap(id => {
      const spot = bySpot.get(id)
      return spot ? rowsAt(spot) : []
    }),
  }))
  const others = layout.spots.filter(spot => spot.isOwn)
  const heads = others.flatMap(rowsAt)
  const rest = layout.spots.flatMap(rowsAt)
  return [
    { id: 'heads', label: primitive.heads?.(scene) ?? null, place: undefined, rows: heads },
    ...placed,
    { id: 'nowhere', label: null, place: undefined, rows: rest },
  ].filter(({ rows }) => rows.length > 0)
}

// what one record holds may show another one twice, so a row there is a spot; elsewhere each record is one row
const rowOf = (record: ChartRecord | undefined, spot: Spot | undefined): CanvasRow => ({
  id: spot && (!record || spot.of !== undefined) ? spot.id : (record?.id ?? ''),
  record,
  spot,
})

/** The row of a record. */
export const rowOfRecord = (groups: readonly RowGroup[], id: string | undefined): CanvasRow | undefined =>
  id === undefined ? undefined : groups.flatMap(({ rows }) => rows).find(row => row.record?.id === id)

/** The rows that are chosen: by their spots, or, where a record has none, by the record. */
export function chosenRows(
  groups: readonly RowGroup[],
  spots: ReadonlySet<string>,
  layout: Layout,
): ReadonlySet<string> {
  const records = new Set(layout.spots.flatMap(spot => (spots.has(spot.id) ? recordsOf(spot) : [])))
  const isChosen = ({ id, record, spot }: CanvasRow) =>
    spots.has(id) || (record && spot?.of === undefined ? records.has(record.id) : spots.has(spot?.id ?? ''))
  return new Set(groups.flatMap(({ rows }) => rows.filter(isChosen).map(row => row.id)))
}

/** What choosing rows chooses on the picture. */
export function spotsOfRows(groups: readonly RowGroup[], rows: ReadonlySet<string>, layout: Layout): Set<string> {
  const found = groups.flatMap(group => group.rows.filter(row => rows.has(row.id)))
  return new Set(
    found.flatMap(({ id, record, spot }) => {
      if (!record || spot?.of !== undefined) return [spot?.id ?? id]
      const all = layout.spots.filter(one => recordsOf(one).includes(record.id)).map(one => one.id)
      return all.length > 0 ? all : [id]
    }),
  )
}

/** The rows that are meant by one at hand: all that are chosen where it is among them, or where none is at hand. */
export function rowsMeant(
  groups: readonly RowGroup[],
  picked: ReadonlySet<string>,
  id: string | undefined,
): readonly CanvasRow[] {
  const all = groups.flatMap(({ rows }) => rows)
  return all.filter(row => (id === undefined || picked.has(id) ? picked.has(row.id) : row.id === id))
}
