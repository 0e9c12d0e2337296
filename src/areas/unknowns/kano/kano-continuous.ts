import { classify, type Variant } from './kano-table.ts'

const present = [0, 4, 2, 0, -1, -2]
const absent = [0, -2, -1, 0, 2, 4]

/** DuMouchel's scores of one feature: means, their standard errors, and the place in the 0..4 square. */
export interface Continuous {
  functionalMean: number | null
  functionalSe: number | null
  dysfunctionalMean: number | null
  dysfunctionalSe: number | null
  nUsed: number
  category: 'M' | 'O' | 'A' | 'I' | null
}

/** How often each of the 25 pairs was given: index functional × 5 + dysfunctional, both from 0. */
export type PairCounts = Float64Array

/** Mean scores over all pairs that are not questionable (Berger et al. 1993; DuMouchel). */
export function continuousScores(pairs: PairCounts, variant: Variant): Continuous {
  let n = 0
  const sums = { f: 0, f2: 0, d: 0, d2: 0 }
  for (let cell = 0; cell < 25; cell += 1) {
    const [functional, dysfunctional] = [Math.floor(cell / 5) + 1, (cell % 5) + 1]
    const times = pairs[cell]!
    if (times === 0 || classify(functional, dysfunctional, variant) === 'Q') continue
    n += times
    sums.f += times * present[functional]!
    sums.f2 += times * present[functional]! ** 2
    sums.d += times * absent[dysfunctional]!
    sums.d2 += times * absent[dysfunctional]! ** 2
  }
  const functionalMean = n > 0 ? sums.f / n : null
  const dysfunctionalMean = n > 0 ? sums.d / n : null
  return {
    functionalMean,
    functionalSe: standardError(sums.f, sums.f2, n),
    dysfunctionalMean,
    dysfunctionalSe: standardError(sums.d, sums.d2, n),
    nUsed: n,
    category: place(functionalMean, dysfunctionalMean),
  }
}

function standardError(sum: number, squares: number, n: number): number | null {
  return n > 1 ? Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1) / n) : null
}

function place(functional: number | null, dysfunctional: number | null): Continuous['category'] {
  if (functional === null || dysfunctional === null || functional < 0 || dysfunctional < 0) return null
  if (dysfunctional >= 2) return functional >= 2 ? 'O' : 'M'
  return functional >= 2 ? 'A' : 'I'
}
