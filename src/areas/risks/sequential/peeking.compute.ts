import { normalDensity, normalTail, normalUpperQuantile } from '../../../model/numbers/normal.ts'
import { many, percent, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './peeking.method.ts'

/** Overall chance of a false alarm after each number of equal looks, to about one part in a million. */
export function compute({ looks, nominal }: Input): Output {
  const last = looks.reduce((most, k) => Math.max(most, k), 0)
  const alarms = falseAlarms(last, nominal)
  return {
    typeOneError: looks.map(k => alarms[k]!),
    looks,
    nominal,
    method: 'recursive numerical integration',
  }
}

/** P(a crossing up to look k) for every k: what crosses is added up, so that small chances keep their digits. */
function falseAlarms(last: number, nominal: number): number[] {
  const critical = normalUpperQuantile(nominal / 2)
  const result = [0]
  // the sub-density of the sum, carried from look to look on a grid
  let points: number[] = []
  let mass: number[] = []
  for (let k = 1; k <= last; k += 1) {
    const edge = critical * Math.sqrt(k)
    const crossing = points.reduce((sum, x, i) => sum + 2 * mass[i]! * normalTail(edge - x), 0)
    result.push(k === 1 ? nominal : result[k - 1]! + crossing)
    const size = 2 * Math.ceil(edge / 0.13) + 1 // Simpson needs an odd number of points
    const step = (2 * edge) / (size - 1)
    const here = Array.from({ length: size }, (_, i) => -edge + i * step)
    const density = here.slice(0, (size + 1) / 2).map(x => (k === 1 ? normalDensity(x) : carried(x, points, mass)))
    for (let i = density.length - 2; i >= 0; i -= 1) density.push(density[i]!) // the density is even
    const weight = (i: number) => (step / 3) * (i === 0 || i === size - 1 ? 1 : i % 2 === 1 ? 4 : 2)
    mass = density.map((value, i) => value * weight(i))
    points = here
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
        `${many(k, 'look')} at p < ${nominal}: fooled in ${percent(typeOneError[i])} of experiments without any effect.`,
    ),
    sure: ['Computed, not simulated, for equally spaced looks.'],
    change: ['Declare the mode beforehand: one look at the end, or a sequential method.'],
    silent: ['Unequal looks and several metrics, which make it worse.'],
    chart: {
      shape: 'bars',
      title: 'Chance to be fooled',
      marks: looks.map((k, i) => ({ label: many(k, 'look'), value: typeOneError[i]! })),
      lines: [{ label: 'nominal', at: nominal }],
    },
  }
}
