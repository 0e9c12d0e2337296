import type { RefObject } from 'react'
import { recordsOf } from './carry.ts'
import type { Layout } from './primitive.ts'
import type { Controls } from './stage-controls.ts'

/** What a stage answers to from outside. */
export interface StageHandle {
  /** Gives the card of a record the focus. */
  focus(record: string): void
  /** Gives the focus to what has it on the stage, or to the first card. */
  enter(): void
  /** Writes the title of a new record at the card at hand, or in the middle. */
  make(): void
}

interface Given {
  root: RefObject<HTMLElement | null>
  layout: Layout
  controls: Controls
  current: string | null
}

/** Hands out what the page around may ask of a stage. */
export function useHandle(
  handle: { current: StageHandle | null } | undefined,
  { root, layout, controls, current }: Given,
): void {
  if (!handle) return
  handle.current = {
    focus(record) {
      const spot = layout.spots.find(one => recordsOf(one).includes(record))
      if (spot) controls.focus(spot.id)
    },
    enter: () => (current === null ? root.current?.focus() : controls.focus(current)),
    make: () => controls.makeAt(null),
  }
}
