import { type RefObject, useState } from 'react'
import type { Place } from '../../model/canvas-place.ts'
import { placeAt, recordsOf } from '../../ui/canvas/carry.ts'
import type { Layout, Primitive, Scene } from '../../ui/canvas/primitive.ts'
import type { StageActs } from '../../ui/canvas/stage-acts.ts'
import { type Copied, copiedOf, useClipboard } from '../../ui/canvas/use-clipboard.ts'
import { toasts } from '../app.ts'
import { canvasWords } from '../words/canvas.words.ts'
import { type CanvasRow, type RowGroup, rowsMeant } from './list-rows.ts'

interface Given {
  root: RefObject<HTMLElement | null>
  scene: Scene
  layout: Layout
  primitive: Primitive
  groups: readonly RowGroup[]
  acts: StageActs
  /** The rows that are chosen. */
  picked: ReadonlySet<string>
  onMade: (row: string) => void
}

/** What the list beside a canvas does where its row is: write a new one there, copy, cut and paste. */
export function useListHands({ root, scene, layout, primitive, groups, acts, picked, onMade }: Given) {
  // by its name: the places themselves are laid out anew whenever anything changes
  const [making, setMaking] = useState<{ place: string | undefined; row: string | undefined } | null>(null)
  const rowAt = () => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id
  const groupAt = (row = rowAt()) =>
    groups.find(({ rows }) => rows.some(({ id }) => id === row)) ?? groups.find(({ place }) => place)
  const spotOf = (id: string | undefined) => {
    const row = groups.flatMap(({ rows }) => rows).find(one => one.id === id)
    return row && (row.spot ?? layout.spots.find(spot => row.record && recordsOf(spot).includes(row.record.id)))
  }
  // where a row stands means what it means on the canvas: under it in a tree, behind it in a column
  const placeFor = (record?: string, row = rowAt()): Place | null =>
    placeAt({ primitive, scene, layout }, spotOf(row), record)
  const held = () => copiedRows(rowsMeant(groups, picked, rowAt()), acts)
  const say = (says: string) => toasts.add({ says })
  useClipboard({ root, held, placeFor, acts, words: canvasWords.stage, say })
  return {
    /** Among which rows a new one is written; null where none is, or where they stand no longer. */
    making: (making && groups.find(({ place }) => place?.id === making.place)) ?? null,
    isMaking: making !== null,
    /** Writes a new one at a place, or where the row with the focus stands. */
    make: (at?: RowGroup) =>
      acts.mayWrite && setMaking({ place: (at ?? groupAt())?.place?.id, row: at ? undefined : rowAt() }),
    leave: () => setMaking(null),
    async keep(title: string) {
      setMaking(null)
      const named = groups.find(group => group.place?.id === making?.place)?.place
      const place = (making?.row === undefined ? null : placeFor(undefined, making.row)) ?? named
      const made = acts.make(title, place && !place.refuses ? place : null)
      await new Promise(requestAnimationFrame)
      const from = document.activeElement
      const id = await made
      // whoever went on meanwhile keeps the focus
      if (id !== null && [from, document.body].includes(document.activeElement as HTMLElement)) onMade(id)
    },
  }
}

// one of several that lie on a pile is a row of its own
const copiedRows = (rows: readonly CanvasRow[], acts: StageActs): Copied =>
  copiedOf(
    rows.map(({ record, spot }) => (record ? { record: record.id } : (spot ?? {}))),
    acts,
  )
