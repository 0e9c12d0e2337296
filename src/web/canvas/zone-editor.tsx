import { useRef } from 'react'
import { insideLinks } from '../../model/canvas.ts'
import type { Place } from '../../model/canvas-place.ts'
import type { ChartRecord } from '../../model/record.ts'
import { Anchored } from '../../ui/anchored.tsx'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { byKey, linkedFrom } from '../../ui/canvas/zones.ts'
import { PickList } from '../../ui/pick-list.tsx'
import { canvasWords } from '../words/canvas.words.ts'
import { knownColumn, linkOfColumn, placeColumn } from './list-columns.tsx'

interface Props {
  record: ChartRecord
  /** Those that are brought there with it, where it is one of them. */
  chosen: ReadonlySet<string>
  column: string
  cell: HTMLElement
  scene: Scene
  layout: Layout
  primitive: Primitive
  acts: StageActs
  onClose: () => void
}

/** Where a record stands, chosen beside its cell: a lane or a parent it is linked to, a corner, or what one knows of it. */
export function ZoneEditor({ record, chosen, column, cell, scene, layout, primitive, acts, onClose }: Props) {
  const at = useRef<Element | null>(cell)
  const places = placesFor(column, record, scene, layout, primitive)
  const now = nowAt(column, record, scene, layout)
  return (
    <Anchored label={`${record.key} ${column}`} at={at} onClose={onClose} flush>
      <PickList
        label={canvasWords.place}
        options={places.map(({ id, label }) => ({ id, label }))}
        value={now}
        onPick={id => {
          onClose()
          const link = linkOfColumn(column)
          if (id === another && link !== undefined) return acts.join?.(record.id, link)
          const all = chosen.has(record.id) ? scene.cards.filter(card => chosen.has(card.id)) : [record]
          const moves = all.flatMap(one => {
            // what a place means may be another thing for another record
            const place = placesFor(column, one, scene, layout, primitive).find(each => each.id === id)
            return place && id !== nowAt(column, one, scene, layout) ? [{ record: one.id, place }] : []
          })
          if (moves.length > 0) void acts.move(moves)
        }}
      />
    </Anchored>
  )
}

/** Whether a column is one of those that are no field. */
ZoneEditor.edits = (column: string): boolean =>
  column === placeColumn || column === knownColumn || linkOfColumn(column) !== undefined

function placesFor(
  column: string,
  record: Pick<ChartRecord, 'id' | 'kind'>,
  scene: Scene,
  layout: Layout,
  primitive: Primitive,
): readonly Place[] {
  const spot = layout.spots.find(one => one.record === record.id)
  if (column === placeColumn)
    return (spot && primitive.placesFor?.(scene, layout, spot)) ?? layout.places.filter(place => !place.isNew)
  if (column === knownColumn) return [{ id: 'ask', label: canvasWords.ask, asks: 'evidence' }]
  const name = linkOfColumn(column)!
  const to = new Set(scene.kinds.get(record.kind)?.links[name]?.to)
  const ends = [...scene.records.values()].filter(one => to.has(one.kind) && one.id !== record.id).sort(byKey)
  const none = { id: 'none', label: canvasWords.nothing, links: [{ name, to: null }] }
  const labelled = (one: ChartRecord) => `${one.key} ${one.title}`
  const isOne = scene.canvas.letters?.find(({ link }) => link === name)?.one === true
  if (!insideLinks(scene.canvas).includes(name) || isOne)
    return [...ends.map(one => ({ id: one.id, label: labelled(one), links: [{ name, to: one.id }] })), none]
  // a row of letters, or a box, holds several: a further one leaves the others, and each is taken off alone
  const held = new Set(linkedFrom(scene, name).get(record.id))
  return [
    ...ends.map(one =>
      held.has(one.id)
        ? {
            id: `off ${one.id}`,
            label: canvasWords.takeOff(labelled(one)),
            links: [{ name, to: null, leaves: one.id }],
          }
        : { id: one.id, label: labelled(one), links: [{ name, to: one.id, leaves: null }] },
    ),
    ...(scene.canvas.boxes ? [{ id: another, label: canvasWords.joinRecord }] : []),
    ...(held.size > 1 ? [none] : []),
  ]
}

/** Any record at all, picked or made in a dialog. */
const another = 'another'

function nowAt(column: string, record: Pick<ChartRecord, 'id'>, scene: Scene, layout: Layout): string | null {
  const name = linkOfColumn(column)
  if (name !== undefined) return linkedFrom(scene, name).get(record.id)?.[0] ?? 'none'
  if (column !== placeColumn) return null
  const spot = layout.spots.find(one => one.record === record.id || one.pile?.includes(record.id))
  return layout.places.find(place => spot && place.holds.includes(spot.id))?.id ?? null
}
