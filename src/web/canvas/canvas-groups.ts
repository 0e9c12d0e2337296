import type { ChartRecord } from '../../model/record.ts'
import { recordsOf } from '../../ui/canvas/carry.ts'
import type { Layout, Placed, Scene, Spot } from '../../ui/canvas/primitive.ts'

/** The records by the place they stand in, each once, in the order of the picture. */
export function groupsOf(
  scene: Scene,
  layout: Layout,
): { place: Placed | undefined; records: ChartRecord[]; texts: Spot[] }[] {
  // on sheets and grids of letters nothing stands anywhere: what they are about is listed as it is
  if (scene.canvas.boxes || scene.canvas.letters) return [{ place: undefined, records: [...scene.cards], texts: [] }]
  const bySpot = new Map(layout.spots.map(spot => [spot.id, spot]))
  const seen = new Set<string>()
  const take = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const record = scene.records.get(id)
      if (!record || seen.has(id)) return []
      seen.add(id)
      return [record]
    })
  const groups = layout.places.map(place => ({
    place,
    records: take(place.holds.flatMap(id => recordsOf(bySpot.get(id) ?? { id, box: place.box, says: '' }))),
    texts: place.holds.flatMap(id => bySpot.get(id) ?? []).filter(spot => spot.text !== undefined),
  }))
  const rest = take(layout.spots.flatMap(recordsOf))
  return [...groups, { place: undefined, records: rest, texts: [] }].filter(
    ({ records, texts }) => records.length + texts.length > 0,
  )
}
