import { isDay } from './field-limits.ts'
import { readNumber } from './number-text.ts'
import type { Reading } from './reading.ts'
import { columnDates } from './tabular/column-dates.ts'
import { dateOf } from './tabular/date-text.ts'

/** What two columns of text hold: readings, and the lines that are none. */
export interface ReadingsRead {
  readings: readonly Reading[]
  /** Lines that could not be read, with their number in the text. */
  left: readonly { line: number; text: string }[]
}

/** Reads a day and a value a line, as they are copied from a sheet or stand in a CSV file; a line of heads is passed over. */
export function readReadings(text: string, source?: string): ReadingsRead {
  const found = new Map<string, Reading>()
  const left: { line: number; text: string }[] = []
  const lines = text.split(/\r?\n/).map(line => ({ line, parts: partsOf(line) }))
  // whether the day or the month comes first is told by the whole column
  const habit = columnDates(lines.flatMap(({ parts }) => (parts ? [parts[0]] : [])))
  for (const [place, { line, parts }] of lines.entries()) {
    if (line.trim() === '') continue
    const at = parts && (isDay(parts[0]) ? parts[0] : dateOf(parts[0], habit))
    const value = parts && readNumber(parts[1])
    if (at && value !== null) found.set(at, { at, value, ...(source && { source }) })
    else if (place > 0 || at || /\d/.test(line)) left.push({ line: place + 1, text: line.slice(0, 120) })
  }
  return { readings: [...found.values()].sort((one, other) => (one.at < other.at ? -1 : 1)), left }
}

/** One reading as somebody types it: a value on the day at hand, or a day and a value; null where it is neither. */
export function readingFrom(text: string, at: string): Reading | null {
  const value = readNumber(text)
  return value === null ? (readReadings(text).readings[0] ?? null) : { at, value }
}

/** The first two columns: by tab or semicolon, else by the first comma or space behind the day. */
function partsOf(line: string): [string, string] | null {
  const columns = line.split(/\t|;/)
  const [first, second] =
    columns.length > 1 ? columns : (/^("[^"]*"|[^,\s]+)\s*(?:,|\s)\s*(.+)$/.exec(line.trim())?.slice(1) ?? [])
  const bare = (text: string) => text.trim().replace(/^"(.*)"$/, '$1')
  return first === undefined || second === undefined ? null : [bare(first), bare(second)]
}
