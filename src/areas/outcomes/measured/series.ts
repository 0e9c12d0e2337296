import type { Reading } from '../../../model/reading.ts'

/** A number read again and again, as a table tells it. */
export interface Series {
  name: string
  /** For whom it was counted, where the table tells several apart. */
  segment: string
  unit: string | null
  readings: Reading[]
}

/** What a table of figures holds, and what in it is no reading. */
export interface Measured {
  series: Series[]
  /** Rows that are no reading, such as a total. */
  left: { row: number; said: string }[]
  /** Columns that were not read. */
  unread: string[]
}

/** How often a series is read, by the days that mostly lie between two readings. */
export function cadenceOf(readings: readonly Reading[]): string | null {
  const days = readings.map(({ at }) => Date.parse(at) / 86_400_000).sort((one, other) => one - other)
  const gaps = days.slice(1).map((day, at) => day - days[at]!)
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)]
  if (usual === undefined) return null
  const cadences = [
    ['daily', 0.9, 2],
    ['weekly', 6, 9],
    ['monthly', 27, 32],
    ['quarterly', 85, 95],
    ['yearly', 360, 370],
  ] as const
  return cadences.find(([, low, high]) => usual > low && usual < high)?.[0] ?? null
}

/** The unit that most cells of a column are written with. */
export function unitOf(cells: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const sign = /%\s*$/.exec(cell)?.[0].trim() ?? /^[$€£¥]|[$€£¥]$|\b[A-Z]{3}\b/.exec(cell.trim())?.[0]
    if (sign) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const [unit] = [...counts].sort((one, other) => other[1] - one[1])
  return unit && unit[1] > cells.length / 2 ? unit[0] : null
}

/** Whether a cell says that nothing was read. */
export const isBlank = (cell: string): boolean => /^\s*([-–—.]|n\/?a|null|none|#n\/a|nan|∞)?\s*$/i.test(cell)
