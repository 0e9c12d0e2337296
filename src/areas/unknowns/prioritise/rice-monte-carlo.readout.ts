import { percent, type Readout, rounded, several } from '../../../model/readout.ts'
import type { ItemResult, Output } from './rice-monte-carlo.method.ts'

/** The order with its overlaps. */
export function readout(output: Output): Readout {
  const { order, tooClose, seed, draws } = output
  if (order.length === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const of = (name: string) => output[name] as ItemResult
  const top = of(order[0]!)
  return {
    says: [
      `Order by expected rank: ${several(order)}.`,
      `${order[0]} comes first in ${percent(top.probRank1)} of draws.`,
      ...tooClose.slice(0, 5).map(([a, b, chance]) => `${a} and ${b} are too close to call (${percent(chance)}).`),
    ],
    sure: [`${draws.toLocaleString('en')} draws, seed ${seed}; bars run from the 5th to the 95th percentile.`],
    change: ['Narrower ranges on the widest input of the leading items.'],
    silent: ['Errors common to all items, such as an optimistic team: draws are independent between items.'],
    chart: {
      shape: 'dots',
      title: 'Score',
      marks: order.slice(0, 40).map(name => {
        const { p05, p50, p95, mean } = of(name)
        return { label: name, value: p50, low: p05, high: p95, note: `mean ${rounded(mean, 1)}` }
      }),
    },
  }
}
