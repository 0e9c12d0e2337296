import { mendText } from '../text.ts'
import { csvRows } from './csv-rows.ts'
import { type Cell, type Column, cellOf, type Row, type Table } from './table.ts'

/** Lays CSV text out in columns; those that share a name become one column with several values. */
export function csvTable(text: string, separator: string, header: boolean): Table {
  const { rows: all, emptyRows, unclosedFrom } = csvRows(text, separator)
  const above = header ? linesAbove(all) : 0
  const rows = all.slice(above)
  const width = header ? (rows[0]?.length ?? 0) : Math.max(0, ...rows.slice(0, 1000).map(row => row.length))
  const widest = rows.reduce((most, row) => Math.max(most, row.length), width)
  const { columns, columnAt } = columnsOf(header ? (rows[0] ?? []) : [], widest)
  const needsMending = text.includes('\u0000') || !text.isWellFormed()
  const raggedRows: number[] = []
  let mendedCells = 0
  const single = columns.length === widest
  const read: Row[] = []
  for (let index = header ? 1 : 0; index < rows.length; index += 1) {
    let cells = rows[index]!
    const at = above + index + 1
    if (cells.length !== width && !(cells.length > width && cells.slice(width).every(cell => cell === ''))) {
      raggedRows.push(at)
    }
    if (needsMending) {
      cells = cells.map(cell => {
        const { text: mended, mended: wasMended } = mendText(cell)
        if (wasMended) mendedCells += 1
        return mended
      })
    }
    read.push({ at, cells: single ? padded(cells, widest) : gathered(cells, columnAt, columns.length) })
  }
  return {
    columns,
    rows: read,
    emptyRows,
    raggedRows,
    mendedCells,
    notes: [...reportLines(above), ...unclosed(unclosedFrom)],
  }
}

// a report's name and date above its table: each of them one cell, where the rows have several
function linesAbove(rows: readonly string[][]): number {
  const filled = (row: readonly string[]): number => row.filter(cell => cell.trim() !== '').length
  const first = rows.slice(0, 12).findIndex(row => filled(row) > 1)
  if (first < 1 || rows.length < first + 2) return 0
  const width = rows[first]!.length
  const alike = rows.slice(first, first + 50).filter(row => row.length === width).length
  return alike >= Math.min(50, rows.length - first) * 0.9 ? first : 0
}

function reportLines(above: number): Table['notes'] {
  if (above === 0) return []
  const says = `${above === 1 ? 'A line stands' : `${above} lines stand`} above the names of the columns and ${above === 1 ? 'was' : 'were'} left out.`
  return [{ says, repair: 'Delete what stands above the names in the file, if it should not be told.', row: 1 }]
}

function columnsOf(names: readonly string[], widest: number): { columns: Column[]; columnAt: number[] } {
  const columns: Column[] = []
  const byName = new Map<string, number>()
  const columnAt: number[] = []
  for (let at = 0; at < widest; at += 1) {
    const name = mendText(names[at] ?? '').text.trim() || `Column ${at + 1}`
    const known = byName.get(name)
    if (known !== undefined) {
      columns[known]!.times += 1
      columnAt.push(known)
      continue
    }
    byName.set(name, columns.length)
    columnAt.push(columns.length)
    columns.push({ name, times: 1 })
  }
  return { columns, columnAt }
}

function padded(cells: readonly string[], width: number): readonly Cell[] {
  return cells.length === width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? '')
}

function gathered(cells: readonly string[], columnAt: readonly number[], count: number): Cell[] {
  const lists: string[][] = Array.from({ length: count }, () => [])
  cells.forEach((cell, at) => {
    if (cell !== '') lists[columnAt[at]!]!.push(cell)
  })
  return lists.map(cellOf)
}

function unclosed(row: number | null): Table['notes'] {
  if (row === null) return []
  const says = 'A quote is opened and never closed; from here on quotes were read as plain signs.'
  return [{ says, repair: 'Close the quote in the file, or export it again.', row }]
}
