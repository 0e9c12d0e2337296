import { logBinomialMass } from './binomial.ts'
import { safeguardedNewton } from './root.ts'

/** Both tails of a beta distribution, each with its own relative precision. */
export interface Tails {
  lower: number
  upper: number
}

/** I_x(a,b) and its complement, a, b > 0; give y = 1 - x where x lies near 1. */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  const mass = logBetaMass(x, a, b, y)
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(1, Math.exp(mass) * fraction(x, y, a, b))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, Math.exp(mass) * fraction(y, x, b, a))
  return { lower: 1 - upper, upper }
}

/** ln of both tails, each also where the tail itself would underflow. */
export function logIncompleteBeta(x: number, a: number, b: number, y = 1 - x): Tails {
  if (x <= 0) return { lower: Number.NEGATIVE_INFINITY, upper: 0 }
  if (y <= 0) return { lower: 0, upper: Number.NEGATIVE_INFINITY }
  const below = x * (a + b + 2) < a + 1
  const ratio = below ? fraction(x, y, a, b) : fraction(y, x, b, a)
  const near = Math.min(0, logBetaMass(x, a, b, y) + Math.log(ratio))
  const far = Math.log1p(-Math.exp(near))
  return below ? { lower: near, upper: far } : { lower: far, upper: near }
}

/** ln of xᵃ yᵇ / B(a,b), the beta density on the log-odds scale. */
export function logBetaMass(x: number, a: number, b: number, y = 1 - x): number {
  return logBinomialMass(a, a + b, x, y) + Math.log(a) + Math.log(b / (a + b))
}

/** x with I_x(a,b) = p, solved on the log-odds scale; exact 0 and 1 at the ends. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  const low = p <= 0.5
  const target = Math.log(low ? p : 1 - p)
  const odds = safeguardedNewton(
    u => {
      const [x, y] = [1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u))]
      const tails = incompleteBeta(x, a, b, y)
      const tail = low ? tails.lower : tails.upper
      const slope = Math.exp(logBetaMass(x, a, b, y)) / tail
      return low ? [Math.log(tail) - target, slope] : [target - Math.log(tail), slope]
    },
    -745,
    745,
    Math.log(a / b),
  )
  return 1 / (1 + Math.exp(-odds))
}

/** I_x(a,b) over xᵃyᵇ/B(a,b), by the continued fraction of DiDonato & Morris (1992), which reads 1 - x as given. */
function fraction(x: number, y: number, a: number, b: number): number {
  const lambda = a * y - b * x
  let c = 1e300
  let d = 1 / ((a / (a + 1)) * (lambda + 1))
  let value = d
  for (let n = 1; n < 1_000_000; n += 1) {
    const wide = a + 2 * n - 1
    const alpha = ((a + n - 1) / wide) * ((a + b + n - 1) / wide) * n * (b - n) * x * x
    const beta = n + (n * (b - n) * x) / wide + ((a + n) / (wide + 2)) * (lambda + 1 + n * (1 + y))
    d = 1 / (beta + alpha * d || 1e-300)
    c = beta + alpha / c || 1e-300
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 2e-16) break
  }
  return value
}
