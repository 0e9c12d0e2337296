import { erf, erfc, logErfc } from './error-function.ts'

const rootHalf = Math.SQRT1_2
const logRootTwoPi = 0.9189385332046728

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z - logRootTwoPi)
}

/** P(Z ≤ z); keeps its relative precision in the lower tail, down to 1e-308. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z * rootHalf)
}

/** P(Z > z); keeps its relative precision in the upper tail, down to 1e-308. */
export function normalTail(z: number): number {
  return 0.5 * erfc(z * rootHalf)
}

/** ln P(Z > z), also where the tail itself would underflow. */
export function logNormalTail(z: number): number {
  return logErfc(z * rootHalf) - Math.LN2
}

/** Two-sided p-value of a z statistic. */
export function twoSided(z: number): number {
  return erfc(Math.abs(z) * rootHalf)
}

/** z with P(Z ≤ z) = p; -∞ at 0 and ∞ at 1. Relative error about 1e-15, for p down to 1e-308. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  return p < 0.5 ? -upperPoint(p) : upperPoint(1 - p)
}

/** z with P(Z > z) = p for 0 ≤ p ≤ 1, without ever forming 1 - p for small p. */
export function normalUpperQuantile(p: number): number {
  if (p === 0.5) return 0
  return p < 0.5 ? upperPoint(p) : -upperPoint(1 - p)
}

/** z with P(Z > z) = p for p ≤ 1/2. */
function upperPoint(p: number): number {
  if (p <= 0) return Number.POSITIVE_INFINITY
  return p > 0.2 ? middlePoint(0.5 - p) : tailPoint(Math.log(p))
}

/** z with P(0 < Z ≤ z) = area: Newton on erf, which keeps its digits near the middle. */
function middlePoint(area: number): number {
  let z = area / normalDensity(0)
  for (let round = 0; round < 60; round += 1) {
    const step = (area - 0.5 * erf(z * rootHalf)) / normalDensity(z)
    z += step
    if (Math.abs(step) < 1e-16 * z) break
  }
  return z
}

/** z with ln P(Z > z) = target: Newton with Halley's correction on the logarithm, which is nearly quadratic. */
function tailPoint(target: number): number {
  const far = Math.sqrt(-2 * target)
  let z = Math.sqrt(Math.max(0.5, far * far - 2 * Math.log(far * 2.5)))
  for (let round = 0; round < 60; round += 1) {
    const logTail = logNormalTail(z)
    const hazard = Math.exp(-0.5 * z * z - logRootTwoPi - logTail)
    const step = (logTail - target) / hazard
    z += step / (1 + 0.5 * step * (hazard - z))
    if (Math.abs(step) < 1e-15 * z) break
  }
  return z
}
