import type { SeriesPoint } from './series-layout.ts'

/** What readings over time say. */
export interface SeriesWords {
  upper: string
  mean: string
  lower: string
  number: (value: number) => string
  /** A value with what it is counted in. */
  value: (value: number, unit: string) => string
  day: (at: string) => string
  /** A reading as it is read aloud, where limits are known and where they are not. */
  says: (at: string, value: string, sign: string) => string
  plain: (at: string, value: string) => string
  /** What stands beside a signal: its value, and whether it is good news. */
  signal: (value: string, isBetter: boolean | undefined) => string
  sign: Readonly<Record<string, string>>
  /** What all of it comes to. */
  tooFew: (count: number) => string
  calm: string
  signals: (count: number, last: string) => string
  ordinary: (low: string, high: string) => string
  empty: string
  emptyHere: string
  /** The same where there are only fingers. */
  emptyTouched: string
  /** A day that has a reading already. */
  taken: (at: string) => string
  remove: string
  guardrail: string
  level: (key: string, field: string) => string
  range: string
  ranges: Readonly<Record<string, string>>
  dayTitle: string
  valueTitle: string
  meansTitle: string
  sourceTitle: string
  source: (word: string) => string
}

/** What a reading says, read aloud. */
export const saysOf = (
  words: SeriesWords,
  { at, value, sign }: SeriesPoint,
  unit: string,
  hasLimits: boolean,
): string => (hasLimits ? words.says(at, words.value(value, unit), sign) : words.plain(at, words.value(value, unit)))
