import type { CSSProperties, ReactNode } from 'react'

/** One column of rows: its words, its width, and how a row reads in it. */
export interface RowColumn<T> {
  id: string
  title: string
  /** In rem: never narrower. */
  least: number
  /** The same where there is room for columns that are not kept. */
  roomy?: number
  /** Takes the room that is left. */
  grows?: boolean
  /** Shown where there is little room too. */
  kept?: boolean
  sortable?: boolean
  number?: boolean
  editable?: boolean
  cell: (row: T) => ReactNode
}

/** A row, or a heading between rows. */
export type Line<T> = { row: T } | { id: string; heading: ReactNode }

/** What a list answers to from outside. */
export interface RowsHandle {
  /** Gives the focus to the row that had it last, or the first. */
  enter(): void
  focus(id: string): void
}

export interface RowsProps<T> {
  name: string
  columns: readonly RowColumn<T>[]
  lines: readonly Line<T>[]
  total: number
  idOf: (row: T) => string
  nameOf: (row: T) => string
  /** Where its title leads; nowhere for a row without a page, whose title is written by a press. */
  addressOf: (row: T) => string | undefined
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** The row that stands open beside the list. */
  open?: string | undefined
  /** Looks at a row beside the list. */
  onPeek: (row: T) => void
  /** Goes to a row's own page. */
  onOpen: (row: T) => void
  /** The active row changed while another stands open. */
  onPass: (row: T) => void
  /** A cell is to be written in, where it stands. */
  onEdit?: ((row: T, column: string, cell: HTMLElement) => void) | undefined
  /** A key that rows do not hear themselves; whether it means something there. */
  onKey?: ((row: T, key: string, at: HTMLElement) => boolean) | undefined
  /** Which row has the focus. */
  onActive?: ((row: T) => void) | undefined
  onEnd?: (() => void) | undefined
  sort: { column: string; down: boolean } | undefined
  onSort: (column: string, down: boolean) => void
  words: { select: (name: string) => string; selectAll: string }
  handle: { current: RowsHandle | null }
}

interface Wide {
  least: number
  roomy?: number
  grows?: boolean
  kept?: boolean
}

const template = (columns: readonly Wide[]): string =>
  ['2rem', ...columns.map(({ least, grows }) => (grows ? `minmax(${least}rem, 1fr)` : `${least}rem`))].join(' ')

/** The widths of the columns for the style sheet, all of them and those that stay where there is little room. */
export const templates = (columns: readonly Wide[]) =>
  ({
    '--rows-columns': template(columns.map(({ roomy, ...column }) => ({ ...column, least: roomy ?? column.least }))),
    '--rows-kept': template(columns.filter(column => column.kept)),
  }) as CSSProperties
