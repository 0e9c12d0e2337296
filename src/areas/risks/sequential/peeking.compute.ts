import { normalDensity, normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './peeking.method.ts'

/** Overall chance of a false alarm after each number of equal looks, to about 1e-6. */
export function compute({ looks, nominal }: Input): Output {
  const last = Math.max(0, ...looks)
  const survived = survival(last, normalUpperQuantile(nominal / 2))
  return {
    typeOneError: looks.map(k => (k === 1 ? nominal : 1 - survived[k]!)),
    looks,
    nominal,
    method: 'recursive numerical integration',
  }
}

/** P(no crossing up to look k) for every k, the sub-density of the sum carried from look to look on a grid. */
function survival(last: number, critical: number): number[] {
  const result = [1]
  let points: number[] = []
  let mass: number[] = []
  for (let k = 1; k <= last; k += 1) {
    const edge = critical * Math.sqrt(k)
    const size = 2 * Math.ceil(edge / 0.13) + 1 // Simpson needs an odd number of points
    const step = (2 * edge) / (size - 1)
    const here = Array.from({ length: size }, (_, i) => -edge + i * step)
    const density = here.slice(0, (size + 1) / 2).map(x => (k === 1 ? normalDensity(x) : carried(x, points, mass)))
    for (let i = density.length - 2; i >= 0; i -= 1) density.push(density[i]!) // the density is even
    const weight = (i: number) => (step / 3) * (i === 0 || i === size - 1 ? 1 : i % 2 === 1 ? 4 : 2)
    mass = density.map((value, i) => value * weight(i))
    points = here
    result.push(mass.reduce((sum, value) => sum + value, 0))
  }
  return result
}

/** Density at x after one more standard normal step; steps beyond 7.5 no longer show. */
function carried(x: number, points: readonly number[], mass: readonly number[]): number {
  const step = points[1]! - points[0]!
  const from = Math.max(0, Math.ceil((x - 7.5 - points[0]!) / step))
  const to = Math.min(points.length - 1, Math.floor((x + 7.5 - points[0]!) / step))
  let sum = 0
  for (let i = from; i <= to; i += 1) sum += mass[i]! * normalDensity(x - points[i]!)
  return sum
}

/** The inflation, look by look. */
export function readout({ typeOneError, looks, nominal }: Output): Readout {
  return {
    says: looks.map(
      (k, i) =>
        `${k} looks at p < ${nominal}: fooled in ${percent(typeOneError[i])} of experiments without any effect.`,
    ),
    sure: ['Computed, not simulated, for equally spaced looks.'],
    change: ['Declare the mode beforehand: one look at the end, or a sequential method.'],
    silent: ['Unequal looks and several metrics, which make it worse.'],
    chart: {
      shape: 'bars',
      title: 'Chance to be fooled',
      marks: looks.map((k, i) => ({ label: `${k} looks`, value: typeOneError[i]! })),
      lines: [{ label: 'nominal', at: nominal }],
    },
  }
}
