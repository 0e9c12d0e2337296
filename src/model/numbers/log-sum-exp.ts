/** ln Σ e^x without overflow or underflow; -∞ for no terms. */
export function logSumExp(terms: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < terms.length; i += 1) if (terms[i]! > top) top = terms[i]!
  if (top === Number.NEGATIVE_INFINITY || top === Number.POSITIVE_INFINITY) return top
  let sum = 0
  for (let i = 0; i < terms.length; i += 1) sum += Math.exp(terms[i]! - top)
  return top + Math.log(sum)
}

/** ln(1 + e^x), exact for large and for small x. */
export function logOnePlusExp(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
