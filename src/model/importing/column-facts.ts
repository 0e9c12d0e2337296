import type { ColumnFacts } from '../import-plan.ts'
import { type Table, valuesIn } from '../tabular/table.ts'

const countedTo = 1_000
const shownValues = 50

/** Looks at every column once: how full it is, how many different values it holds (counted to 1,000) and which. */
export function columnFactsOf(table: Table): ColumnFacts[] {
  return table.columns.map((column, at) => {
    const counts = new Map<string, number>()
    let filled = 0
    for (const row of table.rows) {
      const values = valuesIn(row.cells[at])
      if (values.length > 0) filled += 1
      for (const value of values) {
        const known = counts.get(value)
        if (known !== undefined) counts.set(value, known + 1)
        else if (counts.size < countedTo) counts.set(value, 1)
      }
    }
    const few = counts.size <= 200 ? [...counts].sort((a, b) => b[1] - a[1]) : []
    return {
      column: column.name,
      times: column.times,
      filled,
      distinct: counts.size,
      examples: [...counts.keys()].slice(0, 3).map(cut),
      values: few.slice(0, shownValues).map(([value, count]) => ({ value: cut(value), count })),
    }
  })
}

/** Up to so many filled values of a column, taken from its whole length. */
export function sampleOf(table: Table, at: number, most = 1_000): readonly string[] {
  const taken = samples.get(table) ?? new Map<string, readonly string[]>()
  samples.set(table, taken)
  const word = `${at} ${most}`
  const known = taken.get(word)
  if (known) return known
  const sample = takeSample(table, at, most)
  taken.set(word, sample)
  return sample
}

// guessing looks at the same columns for every kind
const samples = new WeakMap<Table, Map<string, readonly string[]>>()

function takeSample(table: Table, at: number, most: number): string[] {
  const step = Math.max(1, Math.floor(table.rows.length / most))
  const sample: string[] = []
  for (let index = 0; index < table.rows.length && sample.length < most; index += step) {
    const value = valuesIn(table.rows[index]!.cells[at])[0]
    if (value !== undefined) sample.push(value)
  }
  // a sparse column needs a second look, or its few values would decide nothing
  if (sample.length < 20 && step > 1) {
    for (const row of table.rows) {
      const value = valuesIn(row.cells[at])[0]
      if (value !== undefined) sample.push(value)
      if (sample.length >= most) break
    }
  }
  return sample
}

const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text)
