import type { Fields } from './field.ts'
import type { Kind } from './kind.ts'

/** What an axis or zone of a canvas does: writes a field, shows something computed and asks on a drop, or nothing. */
export type Axis<F extends string = string> =
  | { does: 'writes'; field: F; label: string; low: string; high: string }
  | { does: 'shows'; value: string; asks: string; label: string; low: string; high: string }
  | { does: 'nothing'; label: string; low: string; high: string }

/** A picture of records that also writes them; it may not store a place for what is computed. */
export interface Canvas<F extends string = string> {
  name: string
  title: string
  says: string
  primitive: 'quadrant' | 'board' | 'grid' | 'tree' | 'lanes' | 'rings' | 'sheet' | 'chart'
  about: string
  x?: Axis<F>
  y?: Axis<F>
  /** Field or state by which cards are grouped into columns. */
  columns?: F | 'state'
  lanes?: F | 'owner' | 'team'
}

/** Defines a canvas over one kind; only that kind's fields may be written. */
export function canvas<const W extends string, F extends Fields>(
  about: Pick<Kind<W, F>, 'word' | 'fields'>,
  definition: Omit<Canvas<Extract<keyof F, string>>, 'about'>,
): Canvas {
  return { about: about.word, ...definition }
}
