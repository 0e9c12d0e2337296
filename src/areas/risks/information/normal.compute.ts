import { refuse } from '../../../model/method-refusal.ts'
import { normalDensity, normalTail } from '../../../model/numbers/normal.ts'
import { plain, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './normal.method.ts'

/** Losses for a table, and the worth of information for a prior; mean and sd belong together. */
export function compute(input: Input): Output {
  const { u, mean, sd, breakEven, valuePerUnit, sigma, n, testCost } = input
  const table = u ? { L: u.map(unitLoss) } : {}
  if (mean === undefined && sd === undefined) return table
  if (mean === undefined) refuse('mean', mean, 'given with sd')
  if (sd === undefined) refuse('sd', sd, 'given with mean')
  const distance = Math.abs(mean - breakEven)
  const worth = (spread: number) => (spread > 0 ? valuePerUnit * spread * unitLoss(distance / spread) : 0)
  const base = {
    ...table,
    evNow: valuePerUnit * Math.max(0, mean - breakEven),
    evpi: worth(sd),
    bestNow: mean > breakEven ? 'build' : 'do-nothing',
  }
  if (n === undefined) return base
  if (sigma === undefined) refuse('sigma', sigma, 'given with n')
  const sample = (size: number) => worth(size > 0 ? (sd * sd) / Math.sqrt(sd * sd + (sigma * sigma) / size) : 0)
  const evsi = Array.isArray(n) ? n.map(sample) : sample(n)
  const netGain = Array.isArray(evsi) ? evsi.map(value => value - testCost) : evsi - testCost
  return { ...base, evsi, netGain }
}

/** U(u) = φ(u) - uΦ(-u), for negative u by U(-u) = u + U(u). */
function unitLoss(u: number): number {
  return normalDensity(u) - u * normalTail(u)
}

/** The worth of measuring. */
export function readout({ L, evpi, evsi, netGain, bestNow }: Output, { u, n }: Input): Readout {
  if (evpi === undefined) {
    return {
      says: (L ?? []).map((loss, i) => `U(${u![i]}) = ${rounded(loss, 6)}.`),
      sure: [],
      change: [],
      silent: [],
      chart: null,
    }
  }
  const sizes = n === undefined ? [] : Array.isArray(n) ? n : [n]
  const worths = evsi === undefined ? [] : Array.isArray(evsi) ? evsi : [evsi]
  const nets = netGain === undefined ? [] : Array.isArray(netGain) ? netGain : [netGain]
  return {
    says: [
      `Best today: ${plain(bestNow ?? 'do-nothing')}; certainty would add ${rounded(evpi)}.`,
      ...sizes.map(
        (size, i) =>
          `Measuring ${size} is worth ${rounded(worths[i])}${nets[i] === worths[i] ? '' : `, ${rounded(nets[i])} after its cost`}.`,
      ),
    ],
    sure: ['As sure as the guess of the uplift and its spread.'],
    change: ['A guess nearer break-even.'],
    silent: ['Effects on anything but this decision.'],
    chart: {
      shape: 'bars',
      title: 'Worth of measuring',
      marks: sizes.map((size, i) => ({ label: `n = ${size}`, value: worths[i]! })),
      lines: [{ label: 'certainty', at: evpi }],
    },
  }
}
