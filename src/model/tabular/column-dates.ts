import { countedDate, type DateHabit, dateClues, dateOf } from './date-text.ts'
import { languageOf } from './month-names.ts'

/** How the dates of a column are written, and how much of the column are dates that way. */
export interface ColumnDates extends DateHabit {
  /** Share of the values that are dates, 0 to 1. */
  share: number
  /** Nothing in the column tells whether the day or the month comes first. */
  unsure: boolean
}

/**
 * Reads the order of day and month and the months' language from a whole column, not from one cell; where nothing in it
 * tells, slashes mean the American order, unless the file shows that it comes from elsewhere.
 */
export function columnDates(values: readonly string[], elsewhere = false): ColumnDates {
  let dayFirst = 0
  let monthFirst = 0
  let numeric = 0
  let dotted = 0
  const names = new Set<string>()
  for (const value of values) {
    const { first, second, name } = dateClues(value)
    if (name) names.add(name)
    if (first === undefined || second === undefined) continue
    numeric += 1
    if (/^\d{1,2}[.-]/.test(value.trim())) dotted += 1
    if (first > 12) dayFirst += 1
    if (second > 12) monthFirst += 1
  }
  const months = names.size > 0 ? languageOf(names) : undefined
  const unsure = numeric > 0 && dayFirst === monthFirst
  // dots and dashes are not used where the month comes first
  const order =
    numeric === 0
      ? undefined
      : monthFirst > dayFirst || (unsure && dotted === 0 && !elsewhere)
        ? 'month first'
        : 'day first'
  const habit: DateHabit = { ...(order ? { dates: order } : {}), ...(months ? { months } : {}) }
  const read = values.filter(value => dateOf(value, habit) !== undefined).length
  return { ...habit, share: values.length === 0 ? 0 : read / values.length, unsure }
}

/** Share of the values that are counted dates (seconds since 1970, a spreadsheet's days); only where the name says date. */
export function countedShare(values: readonly string[]): number {
  return values.length === 0 ? 0 : values.filter(value => countedDate(value) !== undefined).length / values.length
}
