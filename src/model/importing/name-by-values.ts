import { columnDates } from '../tabular/column-dates.ts'
import { numberOf } from '../tabular/number-text.ts'
import type { Table } from '../tabular/table.ts'
import { sampleOf } from './column-facts.ts'
import { plainHeader } from './header-words.ts'
import { identifies, tellsApart } from './usable-id.ts'
import { progressOf, sharedWord } from './value-words.ts'

/** Whether a column has no name of its own and is called by its place. */
export const isNameless = (name: string): boolean => /^Column \d+$/.test(name)

/** The name that fits what stands in a column which has none; its own where the values do not tell. */
export function nameByValues(table: Table, at: number): string {
  const { name } = table.columns[at]!
  const sample = sampleOf(table, at, 200)
  const all = (test: (value: string) => boolean): boolean => sample.length > 0 && sample.every(test)
  if (all(value => /^[^\s@]+@[^\s@]+\.\w+$/.test(value.trim()))) return 'email'
  if (all(value => /^https?:\/\/\S+$/.test(value.trim()))) return 'url'
  if (all(value => /^#?\d+$|^[A-Z][A-Z0-9]*-\d+$/.test(value.trim())) && at === 0 && identifies(table, at)) return 'id'
  if (all(value => numberOf(value) === undefined) && columnDates(sample).share === 1) return 'created'
  if (new Set(sample).size > 12) return name
  if (all(value => progressOf(value) !== undefined)) return 'status'
  if (all(value => sharedWord('priority', value) !== undefined)) return 'priority'
  if (all(value => sharedWord('type', value) !== undefined)) return 'type'
  return name
}

/** "Score" says how many asked for a thing that has a title, and what somebody gave where there is none. */
export const markName = (name: string, titled: boolean): string =>
  !titled && plainHeader(name) === 'score' ? 'rating' : name

/** What is called a label, and is another one in every row, names the row instead of sorting it. */
export const labelName = (table: Table, at: number, name: string): string =>
  plainHeader(name) === 'label' && table.rows.length > 2 && tellsApart(table, at) ? 'name' : name
