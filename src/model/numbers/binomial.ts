import { devianceTerm, stirlingError } from './gamma.ts'

const logTwoPi = 1.8378770664093456

/** ln of C(n,x) pˣ qⁿ⁻ˣ for real 0 ≤ x ≤ n and p + q = 1; keeps its digits for n up to 1e15 (Loader 2000). */
export function logBinomialMass(x: number, n: number, p: number, q = 1 - p): number {
  if (x < 0 || x > n) return Number.NEGATIVE_INFINITY
  const rest = n - x
  if (x === 0) return n === 0 ? 0 : n * (p < 0.5 ? Math.log1p(-p) : Math.log(q))
  if (rest === 0) return n * (q < 0.5 ? Math.log1p(-q) : Math.log(p))
  const corrections = stirlingError(n) - stirlingError(x) - stirlingError(rest)
  const difference = x * q - rest * p // x - np, without cancelling
  const deviance = devianceTerm(x, n * p, difference) + devianceTerm(rest, n * q, -difference)
  return corrections - deviance + 0.5 * (Math.log(n / x / rest) - logTwoPi)
}

/** ln P(X = x) where X counts the marked among `drawn` taken from `marked` + `plain` without putting back. */
export function logHypergeometricMass(x: number, marked: number, plain: number, drawn: number): number {
  const total = marked + plain
  if (x < Math.max(0, drawn - plain) || x > Math.min(marked, drawn)) return Number.NEGATIVE_INFINITY
  if (drawn === 0 || drawn === total) return 0
  const p = drawn / total
  const q = (total - drawn) / total
  return (
    logBinomialMass(x, marked, p, q) + logBinomialMass(drawn - x, plain, p, q) - logBinomialMass(drawn, total, p, q)
  )
}

/** Fisher's exact p-value, two-sided: all tables no likelier than the one seen. Takes milliseconds up to 1e9. */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  const drawn = x1 + x2
  const [low, high] = [Math.max(0, drawn - n2), Math.min(n1, drawn)]
  const logMass = (x: number) => logHypergeometricMass(x, n1, n2, drawn)
  const ratioUp = (x: number) => ((n1 - x) / (x + 1)) * ((drawn - x) / (n2 - drawn + x + 1))
  const mode = Math.min(high, Math.max(low, Math.floor(((n1 + 1) * (drawn + 1)) / (n1 + n2 + 2))))
  const limit = logMass(x1) + 1e-7 // tables as likely as the one seen count, whatever the rounding
  if (logMass(mode) <= limit) return 1
  const left = x1 < mode ? x1 : lastBelow(low, mode, x => logMass(x) <= limit)
  const right = x1 > mode ? x1 : firstAbove(mode, high, x => logMass(x) <= limit)
  const leftSum = left < low ? 0 : Math.exp(logMass(left)) * runningSum(left, low, -1, x => 1 / ratioUp(x - 1))
  const rightSum = right > high ? 0 : Math.exp(logMass(right)) * runningSum(right, high, 1, ratioUp)
  return Math.min(1, leftSum + rightSum)
}

/** Sum of the tail relative to its first term, until the rest no longer shows. */
function runningSum(from: number, to: number, step: 1 | -1, ratio: (x: number) => number): number {
  let term = 1
  let sum = 1
  for (let x = from; x !== to && term > 1e-18 * sum; x += step) {
    term *= ratio(x)
    sum += term
  }
  return sum
}

function lastBelow(low: number, mode: number, holds: (x: number) => boolean): number {
  let [inside, outside] = [low - 1, mode]
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2)
    if (holds(middle)) inside = middle
    else outside = middle
  }
  return inside
}

function firstAbove(mode: number, high: number, holds: (x: number) => boolean): number {
  let [outside, inside] = [mode, high + 1]
  while (inside - outside > 1) {
    const middle = Math.floor((inside + outside) / 2)
    if (holds(middle)) inside = middle
    else outside = middle
  }
  return inside
}
