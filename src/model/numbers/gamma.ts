const halfLogTwoPi = 0.9189385332046728

/** ln Γ(x+1) minus Stirling's approximation ln √(2πx) + x ln x - x, for x > 0; absolute error about 1e-15. */
export function stirlingError(x: number): number {
  let here = x
  let shift = 0
  while (here < 16) {
    shift += (here + 0.5) * Math.log1p(1 / here) - 1
    here += 1
  }
  const inverse = 1 / (here * here)
  const series =
    (1 / 12 -
      inverse *
        (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))))) /
    here
  return shift + series
}

/** ln Γ(x) for x > 0; absolute error about 3e-15 for moderate x, relative 1e-15 for large. */
export function logGamma(x: number): number {
  if (x < 16) {
    let product = 1
    let here = x
    while (here < 16) {
      product *= here
      here += 1
    }
    return logGamma(here) - Math.log(product)
  }
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
}

/** ln B(a, b) for a, b > 0, without the cancellation of three large log-gammas. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  const corrections = stirlingError(small) + stirlingError(large) - stirlingError(small + large)
  return (
    halfLogTwoPi +
    corrections -
    small * Math.log1p(large / small) -
    large * Math.log1p(small / large) +
    0.5 * Math.log((small + large) / small / large)
  )
}

/** x ln(x/mean) + mean - x, the deviance of one count, exact also where the two nearly agree (Loader 2000). */
export function devianceTerm(x: number, mean: number, difference = x - mean): number {
  if (x === 0) return mean
  const excess = difference / mean
  if (Math.abs(excess) > 0.1) return x * Math.log(x / mean) - difference
  let power = excess * excess
  let sum = power / 2
  for (let k = 3; Math.abs(power) > 1e-18 * Math.abs(sum); k += 1) {
    power *= -excess
    sum += power / (k * (k - 1))
  }
  return mean * sum
}
