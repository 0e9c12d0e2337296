import type { Layout, Placed, Pressed, Scene, Spot } from './primitive.ts'

/** A column of the list for what is no record: a line that the centre holds, a reading. */
export interface LineColumn<L extends Layout = Layout> {
  id: string
  title: string
  least: number
  number?: boolean
  /** Takes the room that is left. */
  grows?: boolean
  /** Left out where there is little room. */
  later?: boolean
  of: (layout: L, spot: Spot) => string
  /** How it reads, where that is not how it is written. */
  reads?: (text: string) => string
  /** What is written in it from the start, and what a new text means; without it, it is only read. */
  write?: (scene: Scene, layout: L, spot: Spot, text: string) => Pressed | null
}

/** Something that can be said of a spot beside where it stands: how it felt. */
export interface Sayable<L extends Layout = Layout> {
  title: string
  of: (layout: L, spot: Spot) => string
  places: (scene: Scene, layout: L, spot: Spot) => readonly Placed[]
}

/** A column of the list that is computed, not kept. */
export interface Figure {
  id: string
  title: string
  of: (card: { id: string }) => string
}
