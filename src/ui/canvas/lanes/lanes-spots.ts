import type { Box } from '../geometry.ts'
import type { Placed, Spot } from '../primitive.ts'
import { holeIn } from './holes.ts'
import type { LanesLayout } from './lanes-layout.ts'
import type { Head } from './lanes-shape.ts'
import { size } from './lanes-size.ts'
import type { LanesWords } from './lanes-words.ts'

type Base = Omit<LanesLayout, 'spots' | 'places' | 'bounds' | 'makes'>

/** Heads as spots of their own: they have the focus, are renamed, and are carried to another place in the order. */
export function headSpots(base: Base, words: LanesWords): Spot[] {
  const { source, groups, columns, lanes } = base
  const head = (kind: string, one: Head, box: Box, says: string, fixed?: boolean): Spot => ({
    id: `${kind} ${one.id}`,
    box,
    says,
    isOwn: true,
    ...(one.record ? { record: one.record.id } : { text: one.label, of: source.of ?? '' }),
    ...(fixed ? { fixed } : {}),
  })
  const isRecords = source.makes.group !== null
  return [
    ...groups.map(({ head: one, box }) =>
      head('group', one, { ...box, width: box.width - size.add - 6 }, [words.group, ...one.notes].join(', ')),
    ),
    ...columns.flatMap(({ column, box }) =>
      column.isOwn ? [] : [head('column', column, box, column.reads ?? [words.step, ...column.notes].join(', '))],
    ),
    ...lanes.flatMap(({ lane, band, items }) =>
      lane.isRest || !isRecords
        ? []
        : [
            head(
              'lane',
              lane,
              { ...band, width: Math.min(band.width, 880), height: size.band - 4 },
              [
                words.count(items.length),
                ...lane.notes,
                ...(lane.holes.length > 0 ? [holeIn(lane, base, words)] : []),
              ].join(', '),
            ),
          ],
    ),
  ]
}

/** Spots that make something where they stand, and the places it is made at. */
export function adders(
  { source, groups, columns, lanes, cells, width }: Base,
  words: LanesWords,
): { spots: Spot[]; places: Placed[]; makes: Map<string, string> } {
  const spots: Spot[] = []
  const places: Placed[] = []
  const makes = new Map<string, string>()
  const add = (place: Omit<Placed, 'box' | 'holds'> | null, box: Box, editor: Box = box) => {
    if (!place) return
    const id = `+ ${place.id}`
    spots.push({ id, box, says: place.label, fixed: true, ...(source.of === undefined ? {} : { of: source.of }) })
    if (!cells.has(place.id)) places.push({ ...place, box: editor, holds: [], isNew: true })
    makes.set(id, place.id)
  }
  for (const cell of cells.values()) {
    const { column, lane, box, items } = cell
    const place = source.put(null, column.column, lane.lane, null)
    const top = box.y + box.height - size.add
    const own = { x: box.x + size.pad, y: items.length === 0 ? box.y + size.pad : top, width: size.card, height: 0 }
    own.height = items.length === 0 ? box.height - 2 * size.pad : size.add - 4
    add({ ...place, label: words.newItem(column.column.label, lane.lane.label) }, own)
  }
  for (const { head, box } of groups) {
    if (columns.filter(({ column }) => column.group === head.id && !column.isOwn).length === 0) continue
    const own = { x: box.x + box.width - size.add, y: box.y + 4, width: size.add, height: size.add }
    add(source.makes.column(head), own, {
      ...box,
      x: box.x + box.width - size.card,
      y: size.group + 8,
      width: size.card,
    })
  }
  for (const { column, box } of columns)
    if (column.isOwn && columns.filter(one => one.column.group === column.group).length === 1) {
      const group = groups.find(one => one.head.id === column.group)
      if (group) add(source.makes.column(group.head), { ...box, height: 30 }, { ...box, x: box.x - 8, y: box.y - 8 })
    }
  const end = columns.length === 0 ? 0 : width + size.gap
  if (source.makes.group) add(source.makes.group, { x: end, y: 0, width: 148, height: size.group })
  else add(source.makes.column(null), { x: end, y: 0, width: 148, height: size.head })
  const rest = lanes.find(({ lane }) => lane.isRest)
  if (rest) add(source.makes.lane, { x: 0, y: rest.band.y - size.add - size.gap, width: 148, height: size.add })
  return { spots, places, makes }
}
