import { mendText } from '../text.ts'
import { type CsvRows, csvRows } from './csv-rows.ts'
import { type Header, headerOf, holdsNames } from './header-rows.ts'
import { inSections } from './sections.ts'
import { type Cell, type Column, cellOf, type Row, type Table } from './table.ts'
import { shaped } from './table-shape.ts'

/** A table of CSV, and whether its first row was taken for the names of the columns. */
export interface CsvTable {
  table: Table
  header: boolean
}

/** Lays CSV text out in columns; those that share a name become one column with several values. */
export function csvTable(text: string, separator: string, wish?: boolean): CsvTable {
  const cut = csvRows(text, separator)
  const { rows: all, places } = withoutRules(cut, separator)
  const above = wish === false ? 0 : linesAbove(all)
  const header = wish ?? (above > 0 || holdsNames(all))
  const head: Header = header ? headerOf(all.slice(above)) : { names: [], rows: 0 }
  const parts = inSections(all, places, above, head)
  const width = header ? head.names.length : Math.max(0, ...all.slice(0, 1000).map(row => row.length))
  const widest = all.reduce((most, row, at) => (at < above ? most : Math.max(most, row.length)), width)
  const { columns, columnAt } = columnsOf(head.names, widest)
  const needsMending = text.includes('\u0000') || !text.isWellFormed()
  const raggedRows: number[] = []
  let mendedCells = 0
  const single = columns.length === widest
  const read: Row[] = []
  for (let index = above + head.rows; index < all.length; index += 1) {
    if (parts.left.has(index)) continue
    let cells = all[index]!
    const at = places[index]!
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
  const notes = [...reportLines(above), ...nameRows(head, header), ...parts.notes, ...unclosed(cut.unclosedFrom)]
  const table = { columns, rows: read, emptyRows: cut.emptyRows, raggedRows, mendedCells, notes }
  return { table: shaped(table, parts.names), header }
}

// a table drawn in plain text has a line of dashes under its names
function withoutRules({ rows, places }: CsvRows, separator: string): Pick<CsvRows, 'rows' | 'places'> {
  if (separator !== '|' || !isRule(rows[1] ?? [])) return { rows, places }
  const kept = rows.flatMap((row, at) => (isRule(row) ? [] : [at]))
  // what stands before the first sign and behind the last is no column
  const edges = kept.every(at => rows[at]![0]!.trim() === '' && rows[at]!.at(-1)!.trim() === '')
  return {
    rows: kept.map(at => rows[at]!.slice(edges ? 1 : 0, edges ? -1 : undefined).map(cell => cell.trim())),
    places: kept.map(at => places[at]!),
  }
}

const isRule = (row: readonly string[]): boolean =>
  row.some(cell => cell.includes('-')) && row.every(cell => /^\s*:?-*:?\s*$/.test(cell))

function nameRows({ rows }: Header, header: boolean): Table['notes'] {
  if (!header) {
    const says = 'The first row holds data like those below it, so the columns are called by their numbers.'
    return [{ says, repair: 'Say that the first row holds the names, if it does.', row: 1 }]
  }
  if (rows === 1 || rows === 0) return []
  const says = `The first ${rows === 2 ? 'two' : 'three'} rows were read together as the names of the columns.`
  return [{ says, repair: 'Delete all rows of names but one in the file, if they were taken wrongly.', row: 2 }]
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
