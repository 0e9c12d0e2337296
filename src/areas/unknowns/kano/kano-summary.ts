import { wilson } from '../../../model/numbers/wilson.ts'
import { type Category, type Counts, tieOrder } from './kano-table.ts'

/** Everything that follows from the six counts of one feature. */
export interface Summary {
  /** Classified answers, questionable ones included; null where only percentages are known. */
  n: number | null
  counts: Counts
  category: Category | null
  tied: Category[]
  better: number | null
  worse: number | null
  betterInterval: [number, number] | null
  worseInterval: [number, number] | null
  totalStrength: number | null
  categoryStrength: number | null
  fong: { a: number; b: number; diff: number; threshold: number; significant: boolean } | null
  blauth: Category | null
  quadrant: 'M' | 'O' | 'A' | 'I' | null
  flags: string[]
}

/** Category, coefficients, strengths and tests from counts, or from percentages where `percent` is set. */
export function summarise(counts: Counts, percent = false, conf = 0.95): Summary {
  const { M, O, A, I, Q } = counts
  const total = tieOrder.reduce((sum, word) => sum + counts[word], 0) + Q
  const base = A + O + M + I
  const sorted = tieOrder.map(word => counts[word]).sort((a, b) => b - a)
  const [top, second] = [sorted[0]!, sorted[1]!]
  const leaders = top > 0 ? tieOrder.filter(word => counts[word] === top) : []
  const better = base > 0 ? (A + O) / base : null
  const worse = base > 0 ? 0 - (O + M) / base : null
  const sampled = !percent && base > 0
  const worseRange = sampled ? wilson(O + M, base, conf) : null
  const categoryStrength = total > 0 ? (top - second) / total : null
  return {
    n: percent ? null : total,
    counts,
    category: leaders[0] ?? null,
    tied: leaders.length > 1 ? leaders : [],
    better,
    worse: worse === null ? null : worse + 0,
    betterInterval: sampled ? wilson(A + O, base, conf) : null,
    worseInterval: worseRange ? [0 - worseRange[1], 0 - worseRange[0]] : null,
    totalStrength: total > 0 ? (A + O + M) / total : null,
    categoryStrength,
    fong: percent || total === 0 ? null : fong(top, second, total),
    blauth: blauth(counts, total),
    quadrant: better === null || worse === null ? null : quadrant(better, -worse),
    flags: flags(counts, total, leaders[0], categoryStrength, percent),
  }
}

/** Fong 1996: whether the two largest groups differ at 90 %. */
function fong(a: number, b: number, n: number): Summary['fong'] {
  const threshold = 1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n))
  return { a, b, diff: a - b, threshold, significant: a - b >= threshold && a > b }
}

/** Blauth's rule: the side that cares wins first, then its largest group. */
function blauth(counts: Counts, total: number): Category | null {
  if (total === 0) return null
  const cares = counts.O + counts.A + counts.M > counts.I + counts.R + counts.Q
  const group: readonly Category[] = cares ? ['M', 'O', 'A'] : ['I', 'R', 'Q']
  return group.reduce((best, word) => (counts[word] > counts[best] ? word : best))
}

function quadrant(better: number, worse: number): 'M' | 'O' | 'A' | 'I' {
  if (worse >= 0.5) return better >= 0.5 ? 'O' : 'M'
  return better >= 0.5 ? 'A' : 'I'
}

function flags(
  counts: Counts,
  total: number,
  mode: Category | undefined,
  strength: number | null,
  percent: boolean,
): string[] {
  const words: string[] = []
  if (total === 0) return ['no-data']
  if (!percent && total < 20) words.push('indicative-only')
  if (strength !== null && strength < 0.06) words.push('mixed')
  if (counts.Q / total > 0.2) words.push('questionable-over-20')
  else if (counts.Q / total > 0.02) words.push('questionable-over-2')
  if (mode === 'R') words.push('reversed')
  return words
}
