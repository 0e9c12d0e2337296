import { devianceTerm, stirlingError } from './gamma.ts'
import type { Tails } from './incomplete-beta.ts'
import { safeguardedNewton } from './root.ts'

/** P(a,x) and Q(a,x), regularised, for a > 0 and x ≥ 0; each tail keeps its relative precision to 1e-300. */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const mass = Math.exp(logGammaMass(a, x))
  if (x < a + 1) {
    const lower = mass * series(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = mass * a * fraction(a, x)
  return { lower: 1 - upper, upper }
}

/** P(X > x) of the chi-square distribution with `df` degrees of freedom. */
export function chiSquareTail(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper
}

/** x with P(X > x) = p of the chi-square distribution. */
export function chiSquareUpperQuantile(p: number, df: number): number {
  if (p >= 1) return 0
  const target = p < 0.5 ? Math.log(p) : Math.log1p(-p)
  const log = safeguardedNewton(
    u => {
      const x = Math.exp(u)
      const { lower, upper } = incompleteGamma(df / 2, x / 2)
      const density = (df / 2) * Math.exp(logGammaMass(df / 2, x / 2))
      return p < 0.5 ? [target - Math.log(upper), density / upper] : [Math.log(lower) - target, density / lower]
    },
    -740,
    25,
    Math.log(df),
  )
  return Math.exp(log)
}

/** ln of xᵃ e⁻ˣ / Γ(a+1). */
function logGammaMass(a: number, x: number): number {
  return -stirlingError(a) - devianceTerm(a, x) - 0.5 * Math.log(2 * Math.PI * a)
}

function series(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > 1e-17 * sum && n < 10_000_000; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Γ(a,x)·eˣ/xᵃ by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; n < 1_000_000; n += 1) {
    const factor = -n * (n - a)
    b += 2
    d = 1 / (factor * d + b || 1e-300)
    c = b + factor / c || 1e-300
    value *= d * c
    if (Math.abs(d * c - 1) < 2e-16) break
  }
  return value
}
