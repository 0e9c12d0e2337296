import { CsvError, parse } from 'csv-parse/sync'

/** The cells of a CSV, row by row, and where its quoting broke off. */
export interface CsvRows {
  rows: string[][]
  /** Where each row stands among all of them, empty ones too, counted from 1 as a spreadsheet shows it. */
  places: number[]
  emptyRows: number
  /** The row, counted from 1, from which on quotes were taken as plain signs because one is never closed. */
  unclosedFrom: number | null
}

/** Cuts CSV text into rows of cells; it never fails, but says where a quote is left open. */
export function csvRows(text: string, separator: string): CsvRows {
  // old systems end a file with a sign of their own
  const whole = text.trimEnd().endsWith('\u001a') ? text.slice(0, text.lastIndexOf('\u001a')) : text
  const body = whole.replace(/^\ufeff?(sep=.\r?\n)?/i, '')
  if (body === '') return { rows: [], places: [], emptyRows: 0, unclosedFrom: null }
  try {
    return { ...withoutEmpty(cut(body, separator, '"')), unclosedFrom: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return broken(body, separator)
  }
}

function cut(text: string, separator: string, quote: string | null): string[][] {
  return parse(text, {
    delimiter: separator,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    ltrim: quote !== null && spacesBeforeQuotes(text, separator),
    record_delimiter: lineEnds,
  }) as string[][]
}

// some write a space behind each comma: a quote that follows one opens a text all the same
function spacesBeforeQuotes(text: string, separator: string): boolean {
  const sign = separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${sign} +"[^"\\n]*${sign}[^"\\n]*"(${sign}|\\r?\\n|$)`).test(text.slice(0, 100_000))
}

// given rather than discovered: a first cell with another line end inside its quotes would mislead the parser
// and files put together on several machines have several
const lineEnds = ['\r\n', '\n', '\r']

function withoutEmpty(rows: string[][]): Omit<CsvRows, 'unclosedFrom'> {
  const kept: string[][] = []
  const places: number[] = []
  rows.forEach((row, at) => {
    if (row.every(cell => cell.trim() === '')) return
    kept.push(row)
    places.push(at + 1)
  })
  return { rows: kept, places, emptyRows: rows.length - kept.length }
}

// what stands before the open quote is read as it is; the rest line by line, quotes as plain signs
function broken(text: string, separator: string): CsvRows {
  let whole = 0
  let wholeBytes = 0
  const bytes = new TextEncoder().encode(text)
  try {
    parse(text, {
      delimiter: separator,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: lineEnds,
      on_record: (_record, { bytes: end }) => {
        whole += 1
        wholeBytes = end
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const head = decoder.decode(bytes.subarray(0, wholeBytes))
  const tail = decoder.decode(bytes.subarray(wholeBytes))
  const rows = [...(head === '' ? [] : cut(head, separator, '"')), ...(tail === '' ? [] : cut(tail, separator, null))]
  return { ...withoutEmpty(rows), unclosedFrom: whole + 1 }
}
