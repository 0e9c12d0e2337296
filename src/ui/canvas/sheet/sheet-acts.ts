import type { Place } from '../../../model/canvas-place.ts'
import { holds, type Point } from '../geometry.ts'
import type { Aim, Pressed, Scene, Spot } from '../primitive.ts'
import { type SheetLayout, size } from './sheet-layout.ts'
import type { SheetWords } from './sheet-words.ts'

/** What is made, or brought, at a point of a sheet: a record that its box leads to, or a line of its list. */
export function sheetAim(scene: Scene, layout: SheetLayout, at: Point, words: SheetWords): Aim | null {
  const { subject, boxes, spots, cells, joined } = layout
  const drawn = boxes.find(one => holds(one.at, at))
  const kind = subject && scene.kinds.get(subject.kind)
  if (!drawn || !subject || !kind) return null
  const { box, at: mark } = drawn
  const spot = spots.find(one => holds(one.box, at))
  const cell = spot && cells.get(spot.id)
  const isList = (field: string) => kind.fields[field]?.type === 'steps'
  const own = cell?.is === 'join' ? cell.link : spot && joined.get(spot.id)?.name
  const [link] = own === undefined ? (cell ? [] : (box.links ?? [])) : [own]
  const [list] = cell
    ? cell.is === 'field' && isList(cell.field)
      ? [cell.field]
      : []
    : (box.fields ?? []).filter(isList)
  const base = { id: box.id, label: box.title }
  const lands = { x: mark.x + size.pad, y: spot ? spot.box.y + spot.box.height + 8 : mark.y + size.head }
  if (link !== undefined) {
    const place: Place = { ...base, joins: { of: subject.id, name: link } }
    const [first] = kind.links[link]?.to ?? []
    return { place: { ...place, ...(first === undefined ? {} : { kind: first }) }, lands, mark }
  }
  if (list === undefined) return { place: { ...base, refuses: words.writeHere }, mark }
  const item = { of: subject.id, field: list, values: {}, at: `${subject.id} ${list}` }
  return { place: { ...base, item }, lands, mark }
}

/** What a press on a cell does: opens what is written there, sets the option, or asks for a further record. */
export function sheetPress(
  scene: Scene,
  { subject, cells, joined }: SheetLayout,
  spot: Spot,
  key: string,
  words: SheetWords,
): Pressed | null {
  const link = joined.get(spot.id)
  // the record stays, only the link to it goes
  if (subject && link && (key === 'Delete' || key === 'Backspace'))
    return { record: subject.id, place: { id: 'off', label: words.takeOff, relinks: [{ id: link.id, values: null }] } }
  const cell = cells.get(spot.id)
  if (!subject || !cell || (key !== 'Enter' && key !== ' ')) return null
  if (cell.is === 'field') return { write: cell.field, record: subject.id }
  if (cell.is === 'join') return { join: cell.link, record: subject.id }
  const label = scene.kinds.get(subject.kind)?.fields[cell.field]?.label ?? cell.field
  const place = { id: spot.id, label: `${label}: ${cell.isChosen ? '—' : cell.label}` }
  return {
    place: { ...place, set: { fields: { [cell.field]: cell.isChosen ? null : cell.option } } },
    record: subject.id,
  }
}
