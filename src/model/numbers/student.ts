import { logBeta, stirlingError } from './gamma.ts'
import { incompleteBeta, logBetaMass } from './incomplete-beta.ts'
import { logNormalTail, normalTail, normalUpperQuantile } from './normal.ts'
import { logIntegral } from './quadrature.ts'
import { safeguardedNewton } from './root.ts'

/** P(T > t) of Student's t with `df` > 0 degrees of freedom; keeps its relative precision in the tail. */
export function studentTail(t: number, df: number): number {
  if (df > 1e12) return normalTail(t)
  if (t < 0) return 1 - studentTail(-t, df)
  if (t * t > 1e200 * df)
    return Math.exp((df / 2) * (Math.log(df) - 2 * Math.log(t)) - Math.log(df) - logBeta(df / 2, 0.5))
  const squared = t * t
  return 0.5 * incompleteBeta(df / (df + squared), df / 2, 0.5, squared / (df + squared)).lower
}

/** Two-sided p-value of a t statistic. */
export function studentTwoSided(t: number, df: number): number {
  return 2 * studentTail(Math.abs(t), df)
}

/** t with P(T > t) = p for 0 < p ≤ 1/2. */
export function studentUpperQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentUpperQuantile(1 - p, df)
  if (p === 0.5) return 0
  if (df > 1e8) return nearNormalQuantile(normalUpperQuantile(p), df)
  const target = Math.log(p)
  const log = safeguardedNewton(
    u => {
      const t = Math.exp(u)
      const tail = studentTail(t, df)
      const squared = t * t
      // the density times t, from the beta density of df/(df+t²)
      const slope = Math.exp(logBetaMass(df / (df + squared), df / 2, 0.5, squared / (df + squared))) / tail
      return [target - Math.log(tail), slope]
    },
    -60,
    700,
    Math.log(normalUpperQuantile(p)),
  )
  return Math.exp(log)
}

/** Quantile from the normal one by Cornish and Fisher's expansion: exact to the last digit for df above 1e8. */
function nearNormalQuantile(z: number, df: number): number {
  return z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df)
}

/** P(T > t) of the noncentral t with noncentrality `shift`: an integral over the scale, for any df ≥ 1. */
export function noncentralStudentTail(t: number, df: number, shift: number): number {
  const half = df / 2
  const constant = Math.LN2 + 0.5 * Math.log(half) - 0.9189385332046728 - stirlingError(half)
  // w = ln s, where s² is chi-square over df; its log-density falls by half·(e^2w - 1 - 2w)
  const logf = (w: number) => constant - half * excess(2 * w) + logNormalTail(t * Math.exp(w) - shift)
  const spread = 48 / Math.sqrt(df) + 160 / df
  return Math.min(1, Math.exp(logIntegral(logf, -spread, Math.min(spread, 2 + 12 / Math.sqrt(df) + 40 / df))))
}

/** e^x - 1 - x without cancelling for small x. */
function excess(x: number): number {
  if (Math.abs(x) > 0.1) return Math.expm1(x) - x
  let term = (x * x) / 2
  let sum = term
  for (let k = 3; Math.abs(term) > 1e-18 * sum; k += 1) {
    term *= x / k
    sum += term
  }
  return sum
}
