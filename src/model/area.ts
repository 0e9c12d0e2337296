import type { Canvas } from './canvas.ts'
import type { HandOver } from './hand-over.ts'
import type { Intake } from './intake.ts'
import type { Kind } from './kind.ts'
import type { Signal } from './signal.ts'

/** Blue: what the team controls; rose: what exists outside or in the business; violet: where they meet. */
export type AreaColour = 'blue' | 'rose' | 'violet'

/** What an area asks of you, which methods fit when, what to do first, and with whom. */
export interface Guide {
  asks: readonly string[]
  first: readonly string[]
  methods: readonly { name: string; when: string }[]
  withWhom: string
}

/** Work that flows to another area, and the signal that says where it is held up: of one, and of many. */
export interface Flow {
  to: string
  says: string
  lacks?: { rule: string; one: string; many: string }
}

/** One room: its question, its place on the map, its guide and all that it holds. */
export interface Area<K extends readonly Kind[] = readonly Kind[]> {
  id: string
  title: string
  asks: string
  colour: AreaColour
  /** Column 0 to 4 from the left and row 0 to 4 from the top, as drawn. */
  place: { column: number; row: number }
  /** The areas its work flows to, with the word on the arrow and what does not flow where it should. */
  flows: readonly Flow[]
  guide: Guide
  kinds: K
  signals: readonly Signal[]
  canvases: readonly Canvas[]
  intakes: readonly Intake[]
  /** What is asked of records before others take them over. */
  handOvers?: readonly HandOver[]
}

/** Defines an area; the words of its kinds keep their types. */
export function area<const K extends readonly Kind[]>(definition: Area<K>): Area<K> {
  return definition
}
