/** A value with the interval it may lie in; null where nothing is known. */
export interface Mark {
  label: string
  value: number | null
  low?: number | null
  high?: number | null
  note?: string
}

/** A place on a plane; null coordinates are left out and counted. */
export interface Point {
  label: string
  x: number | null
  y: number | null
  note?: string
}

/** A line that gives a chart its meaning: a threshold, a cut, a target. */
export interface Guideline {
  label: string
  at: number
  axis?: 'x' | 'y'
}

/** A small picture described in data, so that web, terminal and agents draw the same one. */
export type Chart =
  | { shape: 'bars' | 'dots'; title: string; unit?: string; marks: readonly Mark[]; lines?: readonly Guideline[] }
  | { shape: 'line'; title: string; unit?: string; marks: readonly Mark[]; lines?: readonly Guideline[] }
  | { shape: 'stack'; title: string; unit?: string; marks: readonly Mark[] }
  | {
      shape: 'scatter'
      title: string
      x: string
      y: string
      points: readonly Point[]
      lines?: readonly Guideline[]
    }
  | {
      shape: 'grid'
      title: string
      columns: readonly string[]
      rows: readonly { label: string; cells: readonly (string | number | null)[] }[]
    }

/** What a result means to a person: what it says, how sure, what would change it, and what it does not say. */
export interface Readout {
  says: readonly string[]
  sure: readonly string[]
  change: readonly string[]
  silent: readonly string[]
  chart: Chart | null
}

/** A share as people write it: 12.3 %, or "unknown" where there is none; 0 and 100 only where it is exactly that. */
export function percent(share: number | null | undefined, digits = 1): string {
  if (share === null || share === undefined) return 'unknown'
  return `${hundredths(share, digits)} %`
}

/** A difference of two shares, in percentage points without the word: 2.5, or -0.004. */
export function points(difference: number | null | undefined, digits = 2): string {
  if (difference === null || difference === undefined) return 'unknown'
  return hundredths(difference, digits)
}

function hundredths(share: number, digits: number): string {
  if (Math.abs(share) > 1e15) return `${share.toExponential(1)} × 100`
  const value = share * 100
  if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -digits) return shortest(value)
  for (let more = digits; more < 12; more += 1) {
    const text = round(value, more)
    if (Math.abs(value) === 100 || Math.abs(Number(text)) !== 100) return text
  }
  return round(value, digits)
}

/** A small number by its first digit, without an exponent while that can be read. */
function shortest(value: number): string {
  return Math.abs(value) < 1e-6 ? value.toExponential(0) : round(Number(value.toPrecision(1)), 7)
}

/** A number rounded for reading, never for comparing; "unknown" where there is none. */
export function rounded(value: number | null | undefined, digits = 3): string {
  if (value === null || value === undefined) return 'unknown'
  if (value !== 0 && Math.abs(value) < 10 ** -digits) return value.toExponential(1)
  return round(value, digits)
}

/** A p-value as people write it: never 0, never more digits than it deserves. */
export function chance(probability: number | null | undefined): string {
  if (probability === null || probability === undefined) return 'unknown'
  if (probability < 1e-300) return 'below 1e-300'
  if (probability < 1e-4) return probability.toExponential(1)
  return probability < 0.1 ? String(Number(probability.toPrecision(3))) : round(probability, 3)
}

/** "1 answer", "2 answers", "2 boxes". */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${(count || 0).toLocaleString('en')} ${count === 1 ? one : more}`
}

/** The word of an issue, flag or status as a person says it: "no-outcome:hint" becomes "no outcome (a hint)". */
export function plain(word: string): string {
  const [what = '', weight] = word.split(/:(?=hint|warning)/)
  return `${what.replaceAll('-', ' ')}${weight ? ` (a ${weight})` : ''}`
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The first of many names, and how many more there are: "a, b, c and 42 more". */
export function several(words: readonly string[], most = 10): string {
  if (words.length <= most + 1) return words.join(', ')
  return `${words.slice(0, most).join(', ')} and ${(words.length - most).toLocaleString('en')} more`
}

/** A readout that people can read: of very many sentences only the first, and a word where there would be none. */
export function readable(readout: Readout): Readout {
  const cut = (lines: readonly string[]) =>
    lines.length <= mostLines
      ? lines
      : [
          ...lines.slice(0, mostLines - 1),
          `And ${(lines.length - mostLines + 1).toLocaleString('en')} more like these.`,
        ]
  const says = readout.says.length > 0 ? cut(readout.says) : ['No data.']
  return { ...readout, says, sure: cut(readout.sure), change: cut(readout.change), silent: cut(readout.silent) }
}

const mostLines = 20

function round(value: number, digits: number): string {
  const text = value.toFixed(digits)
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short
}
