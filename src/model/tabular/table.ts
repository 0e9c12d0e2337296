/** What stands in one place of a table: one text, or several where the column is repeated or holds a list. */
export type Cell = string | readonly string[]

/** A row and its number as people count it: in a CSV the header is row 1, in JSON the first item. */
export interface Row {
  at: number
  cells: readonly Cell[]
}

/** A column by its name; columns that share one are read together. */
export interface Column {
  name: string
  times: number
}

/** A file laid out in columns and rows, with what was odd about it. */
export interface Table {
  columns: readonly Column[]
  rows: readonly Row[]
  emptyRows: number
  raggedRows: readonly number[]
  mendedCells: number
  /** What is wrong with the file as a whole, in words. */
  notes: readonly { says: string; repair: string; row: number }[]
}

/** The values in a cell that hold anything. */
export function valuesIn(cell: Cell | undefined): readonly string[] {
  if (cell === undefined || cell === '') return none
  if (typeof cell === 'string') return cell.trim() === '' ? none : [cell]
  return cell.filter(value => value.trim() !== '')
}

/** A cell's values as one text, one a line. */
export function textIn(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : valuesIn(cell).join('\n')
}

/** Several values as a cell, as simply as they allow. */
export function cellOf(values: readonly string[]): Cell {
  return values.length === 0 ? '' : values.length === 1 ? values[0]! : values
}

const none: readonly string[] = []
