import { peakOf } from './root.ts'

const order = 20
const { nodes, weights } = legendre(order)

/** Integral of a smooth function over a finite interval, relative error about 1e-13: adaptive Gauss–Legendre. */
export function integrate(f: (x: number) => number, low: number, high: number, relative = 1e-13): number {
  const whole = panel(f, low, high)
  return refine(f, low, high, whole, relative, Math.abs(whole), 0)
}

/** ln ∫ e^(logf) over the line, for a log-concave logf whose peak lies between low and high. */
export function logIntegral(logf: (x: number) => number, low: number, high: number): number {
  const peak = peakOf(logf, low, high)
  const top = logf(peak)
  if (top === Number.NEGATIVE_INFINITY) return top
  const left = edge(logf, peak, low, top)
  const right = edge(logf, peak, high, top)
  const f = (x: number) => Math.exp(logf(x) - top)
  return top + Math.log(integrate(f, left, peak) + integrate(f, peak, right))
}

/** Where the function has fallen to e⁻⁴² of its peak on one side. */
function edge(logf: (x: number) => number, peak: number, limit: number, top: number): number {
  if (logf(limit) > top - 42) return limit
  let [inside, outside] = [peak, limit]
  for (let round = 0; round < 60; round += 1) {
    const middle = (inside + outside) / 2
    const depth = top - logf(middle)
    if (depth > 38 && depth < 48) return middle
    if (depth > 42) outside = middle
    else inside = middle
  }
  return outside
}

function refine(
  f: (x: number) => number,
  low: number,
  high: number,
  whole: number,
  relative: number,
  scale: number,
  depth: number,
): number {
  const middle = (low + high) / 2
  const [left, right] = [panel(f, low, middle), panel(f, middle, high)]
  const both = left + right
  const size = Math.max(scale, Math.abs(both))
  if (Math.abs(both - whole) <= relative * size || depth >= 12) return both
  return (
    refine(f, low, middle, left, relative, size, depth + 1) + refine(f, middle, high, right, relative, size, depth + 1)
  )
}

function panel(f: (x: number) => number, low: number, high: number): number {
  const half = (high - low) / 2
  const middle = (high + low) / 2
  let sum = 0
  for (let i = 0; i < order; i += 1) sum += weights[i]! * f(middle + half * nodes[i]!)
  return half * sum
}

/** Nodes and weights of Gauss–Legendre quadrature on -1..1: roots of the Legendre polynomial by Newton. */
export function legendre(n: number): { nodes: number[]; weights: number[] } {
  const nodes: number[] = []
  const weights: number[] = []
  for (let i = 0; i < n; i += 1) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    let slope = 1
    for (let round = 0; round < 50; round += 1) {
      let [previous, here] = [1, x]
      for (let k = 2; k <= n; k += 1) [previous, here] = [here, ((2 * k - 1) * x * here - (k - 1) * previous) / k]
      slope = (n * (x * here - previous)) / (x * x - 1)
      const step = here / slope
      x -= step
      if (Math.abs(step) < 1e-16) break
    }
    nodes.push(x)
    weights.push(2 / ((1 - x * x) * slope * slope))
  }
  return { nodes, weights }
}
