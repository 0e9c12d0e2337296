/** Must-be, one-dimensional, attractive, indifferent, reverse, questionable. */
export type Category = 'M' | 'O' | 'A' | 'I' | 'R' | 'Q'
/** How often each category was given. */
export type Counts = Record<Category, number>
/** `pouliot` (1993) also calls the pairs (2,2) and (4,4) questionable. */
export type Variant = 'standard' | 'pouliot'

/** The order in which an exact tie is broken: what hurts most when missing comes first. */
export const tieOrder = ['M', 'O', 'A', 'I', 'R'] as const

const lines = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ']

/** The category of one pair of answers, each 1 (like) to 5 (dislike); Kano 1984, Berger et al. 1993. */
export function classify(functional: number, dysfunctional: number, variant: Variant = 'standard'): Category {
  if (variant === 'pouliot' && functional === dysfunctional && (functional === 2 || functional === 4)) return 'Q'
  return lines[functional - 1]![dysfunctional - 1] as Category
}

/** All 25 pairs with their category, keyed "functional,dysfunctional". */
export function evaluationTable(variant: Variant): Record<string, Category> {
  const table: Record<string, Category> = {}
  for (let f = 1; f <= 5; f += 1) for (let d = 1; d <= 5; d += 1) table[`${f},${d}`] = classify(f, d, variant)
  return table
}

/** No answers yet. */
export function noCounts(): Counts {
  return { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 }
}

/** Whether a value is one of the five answers. */
export function isAnswer(value: unknown): value is number {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5
}

/** The two answers of a row, `[functional, dysfunctional]` or an object with these names; null where a half is missing. */
export function answersOf(row: unknown): [number, number] | null {
  if (typeof row !== 'object' || row === null) return null
  const [functional, dysfunctional] = Array.isArray(row)
    ? row
    : [(row as Record<string, unknown>).functional, (row as Record<string, unknown>).dysfunctional]
  return isAnswer(functional) && isAnswer(dysfunctional) ? [functional, dysfunctional] : null
}
