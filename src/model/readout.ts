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

/** A share as people write it: 12.3 %, or "unknown" where there is none. */
export function percent(share: number | null | undefined, digits = 1): string {
  if (share === null || share === undefined) return 'unknown'
  return `${round(share * 100, digits)} %`
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
  return round(probability, probability < 0.1 ? 4 : 3)
}

/** "1 answer", "2 answers", "2 boxes". */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function round(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
