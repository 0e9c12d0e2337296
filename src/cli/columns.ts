import { fit, textWidth } from '../model/text-width.ts'
import type { Paint, Style } from './paint.ts'

/** A column of a table: its title, its cells, and whether it may give way when the terminal is narrow. */
export interface Column {
  title: string
  cells: readonly string[]
  style?: Style
  right?: boolean
  /** Shares what is left of the width; the others take what they need. */
  wide?: boolean
}

/** A table as wide as the terminal at most: columns that may give way are cut with an ellipsis. */
export function table(columns: readonly Column[], width: number, paint: Paint): string {
  const shown = columns.filter(column => column.wide || column.cells.some(cell => cell !== ''))
  const needed = shown.map(column => Math.max(textWidth(column.title), ...column.cells.map(textWidth)))
  const fixed = shown.reduce((sum, column, at) => sum + (column.wide ? 0 : needed[at]!), 0)
  const flexible = shown.filter(column => column.wide).length
  const left = Math.max(12 * flexible, width - fixed - 2 * (shown.length - 1))
  const widths = shown.map((column, at) =>
    column.wide ? Math.min(needed[at]!, Math.floor(left / flexible)) : needed[at]!,
  )
  const line = (cells: readonly string[], styled: boolean) =>
    cells
      .map((cell, at) => {
        const column = shown[at]!
        const text = fit(cell.replace(/\s+/g, ' '), widths[at]!)
        const gap = ' '.repeat(widths[at]! - textWidth(text))
        const colour = styled ? paint(text, ...(column.style ? [column.style] : [])) : paint(text, 'dim')
        return column.right ? gap + colour : colour + gap
      })
      .join('  ')
      .trimEnd()
  const count = Math.max(0, ...shown.map(column => column.cells.length))
  const rows = Array.from({ length: count }, (_, row) =>
    line(
      shown.map(column => column.cells[row] ?? ''),
      true,
    ),
  )
  return [
    line(
      shown.map(column => column.title),
      false,
    ),
    ...rows,
  ].join('\n')
}
