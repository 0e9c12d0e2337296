import { useRef } from 'react'
import type { Kind } from '../../model/kind.ts'
import { Anchored } from '../../ui/anchored.tsx'
import type { Layout, Placed, Pressed, Primitive, Scene, Spot } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { PickList } from '../../ui/pick-list.tsx'
import { CellEditor } from '../list/cell-editor.tsx'
import type { Around } from '../list/use-around.ts'
import { useBackTo } from '../shell/use-back-to.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { LineWriter } from './line-writer.tsx'
import { lineColumn, placeColumn, saidColumn } from './list-columns.tsx'
import type { CanvasRow } from './list-rows.ts'
import { ZoneEditor } from './zone-editor.tsx'

/** Which cell of which row is being written. */
export interface RowEdited {
  row: CanvasRow
  column: string
  cell: HTMLElement
}

interface Props {
  kind: Kind
  around: Around
  primitive: Primitive
  scene: Scene
  layout: Layout
  acts: StageActs
  edited: RowEdited
  /** All rows that go where this one is brought. */
  together: readonly CanvasRow[]
  onClose: () => void
}

/** What is written in a cell of a canvas's list: a value, a place, a feeling, or the line itself. */
export function RowEditor({ kind, around, primitive, scene, layout, acts, edited, together, onClose }: Props) {
  const { row, column, cell } = edited
  const { record, spot } = row
  useBackTo(cell)
  const common = { cell, onClose }
  if (spot && column === saidColumn) {
    const said = primitive.sayable?.(scene)
    const feelings = (at: Spot) => said?.places(scene, layout, at) ?? []
    return <Picks {...common} label={said?.title ?? ''} places={feelings(spot)} onPick={go(feelings)} />
  }
  if (spot && column === placeColumn) {
    const placesFor = (at: Spot) =>
      primitive.anywhere?.(scene, layout, at) ?? primitive.placesFor?.(scene, layout, at) ?? []
    if (primitive.anywhere || primitive.placesFor || !record)
      return (
        <Picks {...common} label={canvasWords.place} places={placesFor(spot)} now={spot.id} onPick={go(placesFor)} />
      )
  }
  if (spot && !record) {
    const line = primitive.lines?.find(one => lineColumn(one.id) === column)
    const write = line?.write ?? (column === 'title' ? primitive.write : undefined)
    if (!write) return null
    return (
      <LineWriter
        {...common}
        label={line?.title ?? canvasWords.text}
        text={line ? line.of(layout, spot) : (spot.text ?? '')}
        onKeep={text => done(write(scene, layout, spot, text))}
      />
    )
  }
  if (!record) return null
  const chosen = new Set(together.flatMap(one => one.record?.id ?? []))
  return ZoneEditor.edits(column) ? (
    <ZoneEditor {...{ record, chosen, column, cell, scene, layout, primitive, acts, onClose }} />
  ) : (
    <CellEditor {...{ record, column, cell, around, onClose }} kind={around.territory.kinds.get(record.kind) ?? kind} />
  )
  function done(pressed: Pressed | null): void {
    if (pressed && 'place' in pressed) void acts.move([pressed])
  }
  /** What a place means may be another thing for another row. */
  function go(placesFor: (at: Spot) => readonly Placed[]): (place: Placed) => void {
    return place => {
      const moves = together.flatMap(one => {
        const held = one.spot?.of ?? one.record?.id
        const own = one.id === row.id ? place : one.spot && placesFor(one.spot).find(({ id }) => id === place.id)
        const isThere = column === placeColumn && own?.holds.includes(one.spot?.id ?? '')
        return own && !own.refuses && !isThere && held !== undefined ? [{ record: held, place: own }] : []
      })
      if (moves.length > 0) void acts.move(moves)
    }
  }
}

/** Places to choose from beside a cell; the one where it stands is ticked. */
function Picks({
  label,
  places,
  now,
  cell,
  onPick,
  onClose,
}: {
  label: string
  places: readonly Placed[]
  now?: string
  cell: HTMLElement
  onPick: (place: Placed) => void
  onClose: () => void
}) {
  const at = useRef<Element | null>(cell)
  const standing = places.find(place => now !== undefined && place.holds.includes(now))
  return (
    <Anchored label={label} at={at} onClose={onClose} flush>
      <PickList
        label={label}
        options={places
          .filter(place => !place.refuses && !place.isNew)
          .map(({ id, label: name }) => ({ id, label: name }))}
        value={standing?.id ?? null}
        onPick={id => {
          const place = places.find(one => one.id === id)
          onClose()
          if (place) onPick(place)
        }}
      />
    </Anchored>
  )
}
