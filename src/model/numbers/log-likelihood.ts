/** x ln q + (n-x) ln(1-q), with 0 ln 0 = 0. */
export function logLikelihood(x: number, n: number, q: number): number {
  return (x > 0 ? x * Math.log(q) : 0) + (n > x ? (n - x) * Math.log1p(-q) : 0)
}
