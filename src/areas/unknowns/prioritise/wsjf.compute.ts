import { orderWords, places, ranked, rankOrder } from '../../../model/numbers/rank.ts'
import { type Readout, rounded, several } from '../../../model/readout.ts'
import { uniqueIds } from '../../../model/unique-ids.ts'
import type { Input, Output } from './wsjf.method.ts'

const columns = ['value', 'time', 'rroe', 'size'] as const

/** Scores and order, with a warning for each column that nobody scored 1. */
export function compute({ items }: Input): Output {
  uniqueIds(items)
  const cost = items.map(item => [item.id, item.value + item.time + item.rroe] as const)
  const wsjf = items.map((item, i) => [item.id, cost[i]![1] / item.size] as const)
  const order = ranked(wsjf, 1e-12)
  return {
    costOfDelay: Object.fromEntries(cost),
    wsjf: Object.fromEntries(wsjf),
    rank: rankOrder(order),
    place: places(order),
    warnings: columns
      .filter(column => items.length > 0 && !items.some(item => item[column] === 1))
      .map(column => `column ${column}: no item scored 1`),
    n: items.length,
  }
}

/** The order and whether its scale is anchored. */
export function readout({ wsjf, rank, place, warnings, n }: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [`Order: ${several(orderWords(rank, place))}.`],
    sure:
      warnings.length > 0
        ? [`The scale is not anchored: ${warnings.join('; ')}.`]
        : ['Every column has its 1, so the scale is anchored.'],
    change: ['Halving a job’s size doubles its score.'],
    silent: ['Anything about items of another list, and how the jobs depend on each other.'],
    chart: {
      shape: 'bars',
      title: 'WSJF',
      marks: Object.entries(wsjf).map(([label, value]) => ({ label, value: Number(rounded(value, 6)) })),
    },
  }
}
