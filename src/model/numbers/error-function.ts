const rootPi = Math.sqrt(Math.PI)

/** Complementary error function, relative error about 1e-15 for every x, down to 1e-308 (Abramowitz & Stegun 7.1). */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x)
  if (x < 1) return 1 - erfSeries(x)
  return squareExponential(x) * scaledFraction(x)
}

/** Error function, relative error about 1e-16 near 0. */
export function erf(x: number): number {
  if (Math.abs(x) < 1) return erfSeries(x)
  return x > 0 ? 1 - erfc(x) : erfc(-x) - 1
}

/** Natural logarithm of erfc, also where erfc itself would underflow. */
export function logErfc(x: number): number {
  return x < 1 ? Math.log(erfc(x)) : Math.log(scaledFraction(x)) - x * x
}

/** e^(-x²), with x split so that the square is exact and large x keep their digits. */
export function squareExponential(x: number): number {
  const coarse = Math.trunc(x * 1024) / 1024
  return Math.exp(-coarse * coarse) * Math.exp(-(x - coarse) * (x + coarse))
}

/** The series whose terms are all positive, for |x| < 1. */
function erfSeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / rootPi) * squareExponential(x) * sum
}

/** erfc(x)·e^(x²) for x ≥ 1 by its continued fraction, evaluated from the far end. */
function scaledFraction(x: number): number {
  const depth = Math.ceil(16 + 260 / (x * x))
  let tail = x
  for (let k = depth; k >= 1; k -= 1) tail = x + k / 2 / tail
  return 1 / (rootPi * tail)
}
