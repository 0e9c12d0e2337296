import { dateOf } from './date-text.ts'
import { numberOf } from './number-text.ts'

/** What stands at the head of a table: how many rows of it are no data, and the names they give its columns. */
export interface Header {
  names: readonly string[]
  /** Rows from the first on that hold names. */
  rows: number
}

const filled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== ''

/** Reads the names of the columns, which survey tools spread over two rows or three. */
export function headerOf(rows: readonly (readonly string[])[]): Header {
  const [first = [], second, third] = rows
  // the question in words stands in the second row, the tool's own ids of it in the third
  if (second && third && third.filter(cell => /^\{"ImportId":/.test(cell)).length > third.length / 2)
    return { names: second.map((cell, at) => (filled(cell) ? cell : (first[at] ?? ''))), rows: 3 }
  if (second && rows.length > 2 && answersBelow(first, second)) return { names: joined(first, second), rows: 2 }
  return { names: first, rows: 1 }
}

const anyAnswer = /^(open-ended response|response|antwort|freitextantwort|réponse( ouverte)?|respuesta( abierta)?)$/i

// a question stands over the first of its answers and nothing over the rest, while who answered has no second name
function answersBelow(first: readonly string[], second: readonly string[]): boolean {
  if (filled(second[0]) || !filled(first[0])) return false
  const under = second.flatMap((cell, at) => (filled(cell) ? [at] : []))
  const nameless = under.filter(at => !filled(first[at]))
  return under.length > 0 && (nameless.length > 0 || under.some(at => anyAnswer.test(second[at]!.trim())))
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  let question = ''
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    if (filled(first[at])) question = first[at]!.trim()
    const answer = second[at]?.trim() ?? ''
    if (answer === '') return first[at] ?? ''
    return anyAnswer.test(answer) ? question : `${question} – ${answer}`
  })
}

/**
 * Whether the first row holds names rather than data: names are no dates, addresses or numbers, and do not come again
 * below. Where nothing speaks against it, it does.
 */
export function holdsNames(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...below] = rows.slice(0, 200)
  if (below.length === 0) return true
  if (first.length === 1) return !isSentence(first[0]!)
  let forData = 0
  for (const [at, cell] of first.entries()) {
    const values = below.flatMap(row => (filled(row[at]) ? [sortOf(row[at]!)] : []))
    if (!filled(cell) || values.length === 0) continue
    const sort = sortOf(cell)
    const alike = values.filter(value => value === sort).length / values.length
    if (sort === 'words' && alike < 0.2) return true
    // years and numbers counted through are names over numbers, as in a table of figures
    const isName = sort === 'number' && (/^(19|20)\d\d$/.test(cell.trim()) || cell.trim() === String(at))
    if (sort !== 'words' && alike > 0.8 && !isName) forData += 1
  }
  return forData === 0
}

// a column's name is short, or a question that the rows below it answer
const isSentence = (cell: string): boolean =>
  cell.trim().split(/\s+/).length >= 5 && !/[?？:：]\s*$/.test(cell) && !/^\S+\s*[:–-]\s/.test(cell)

function sortOf(cell: string): 'number' | 'date' | 'address' | 'words' {
  const text = cell.trim()
  if (/^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.\w+)$/.test(text)) return 'address'
  if (dateOf(text, { months: 'en' }) !== undefined) return 'date'
  return numberOf(text) !== undefined ? 'number' : 'words'
}
