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
  return filled > table.rows.length * 0.9 && seen.size > filled * 0.95 && spoiled === 0
}

/** An id that a spreadsheet has turned into a rounded number ("5.70306E+17"). */
export const spoiledId = /^\d([.,]\d+)?E\+\d{1,3}$/i
