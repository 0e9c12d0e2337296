import { logGamma } from './gamma.ts'
import { incompleteBeta, logBetaMass } from './incomplete-beta.ts'
import { logNormalTail, normalTail, normalUpperQuantile } from './normal.ts'
import { logIntegral } from './quadrature.ts'
import { safeguardedNewton } from './root.ts'

/** P(T > t) of Student's t with `df` > 0 degrees of freedom; keeps its relative precision in the tail. */
export function studentTail(t: number, df: number): number {
  if (df > 1e12) return normalTail(t)
  if (t < 0) return 1 - studentTail(-t, df)
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
  if (df > 1e12) return normalUpperQuantile(p)
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

/** P(T > t) of the noncentral t with noncentrality `shift`: an integral over the scale, for any df ≥ 1. */
export function noncentralStudentTail(t: number, df: number, shift: number): number {
  const half = df / 2
  const constant = Math.LN2 + half * Math.log(half) - logGamma(half)
  // w = ln s, where s² is chi-square over df
  const logf = (w: number) => constant + df * w - half * Math.exp(2 * w) + logNormalTail(t * Math.exp(w) - shift)
  const spread = 12 / Math.sqrt(df) + 40 / df
  return Math.exp(logIntegral(logf, -spread * 4, spread + 2))
}
