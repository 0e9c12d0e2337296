import { type Table, valuesIn } from '../tabular/table.ts'

/** Whether a column can tell rows apart: filled, hardly ever the same, and not spoiled by a spreadsheet. */
export function identifies(table: Table, at: number): boolean {
  const seen = new Set<string>()
  let filled = 0
  let spoiled = 0
  for (const row of table.rows) {
    const value = valuesIn(row.cells[at])[0]?.trim()
    if (!value) continue
    filled += 1
    seen.add(value)
    if (spoiledId.test(value)) spoiled += 1
  }
  // a row or two twice is a slip of the export, many are no ids
  const twice = filled - seen.size
  return (
    filled > table.rows.length * 0.9 &&
    twice <= Math.max(2, filled * 0.05) &&
    (seen.size > 1 || filled === 1) &&
    spoiled === 0
  )
}

/** Whether every row has a value of its own in a column. */
export function tellsApart(table: Table, at: number): boolean {
  const seen = new Set(table.rows.map(row => valuesIn(row.cells[at])[0]?.trim() ?? ''))
  return table.rows.length > 1 && seen.size === table.rows.length && !seen.has('')
}

/** An id that a spreadsheet has turned into a rounded number ("5.70306E+17"). */
export const spoiledId = /^\d([.,]\d+)?E\+\d{1,3}$/i

/** Whether a column was meant to hold ids and a spreadsheet has rounded them. */
export function isSpoiled(table: Table, at: number): boolean {
  return table.rows.slice(0, 1_000).some(row => spoiledId.test(valuesIn(row.cells[at])[0]?.trim() ?? ''))
}
