import { orderWords, places, ranked, rankOrder } from '../../../model/numbers/rank.ts'
import { type Readout, rounded, several } from '../../../model/readout.ts'
import { uniqueIds } from '../../../model/unique-ids.ts'
import type { Input, Output } from './ice.method.ts'

const factors = ['impact', 'confidence', 'ease'] as const

/** Average and product of the factors, several raters averaged first; a missing factor gives no score. */
export function compute({ items, setting }: Input): Output {
  uniqueIds(items)
  const rows = items.map(item => {
    const values = factors.map(name => answers(item[name]))
    const means = values.map(list =>
      list.length > 0 ? list.reduce((sum, value) => sum + value, 0) / list.length : null,
    )
    const whole = means.every(mean => mean !== null)
    return {
      id: item.id,
      average: whole ? means.reduce((sum, mean) => sum + mean!, 0) / 3 : null,
      product: whole ? means.reduce((product, mean) => product * mean!, 1) : null,
      spread: factors.filter((_, i) => values[i]!.length > 1 && Math.max(...values[i]!) - Math.min(...values[i]!) > 3),
    }
  })
  const order = (key: 'average' | 'product') =>
    ranked(
      rows.flatMap(row => (row[key] === null ? [] : [[row.id, row[key]] as const])),
      1e-12,
    )
  const chosen = order(setting)
  return {
    average: Object.fromEntries(rows.map(row => [row.id, row.average])),
    product: Object.fromEntries(rows.map(row => [row.id, row.product])),
    rankAverage: rankOrder(order('average')),
    rankProduct: rankOrder(order('product')),
    rank: rankOrder(chosen),
    place: places(chosen),
    setting,
    spread: Object.fromEntries(rows.filter(row => row.spread.length > 0).map(row => [row.id, row.spread])),
    unscored: rows.filter(row => row.average === null).map(row => row.id),
    n: items.length,
  }
}

function answers(given: number | readonly (number | null)[] | null | undefined): number[] {
  if (given === null || given === undefined) return []
  return typeof given === 'number' ? [given] : given.filter(value => value !== null)
}

/** The order under the named convention, and whether the other one disagrees. */
export function readout(output: Output): Readout {
  const { setting, rank, place, rankAverage, rankProduct, spread, unscored, n } = output
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const differs = rankAverage.join() !== rankProduct.join()
  return {
    says: [
      rank.length === 0
        ? 'No item has all it needs for a score.'
        : `Order by the ${setting}: ${several(orderWords(rank, place))}.`,
    ],
    sure: [
      ...Object.entries(spread).map(
        ([id, names]) => `Raters differ by more than 3 on ${id}: ${names.join(', ')}. Talk before ranking.`,
      ),
      ...(unscored.length > 0 ? [`Without a score, because a factor is missing: ${unscored.join(', ')}.`] : []),
    ],
    change: differs
      ? [`The other convention gives another order: ${(setting === 'average' ? rankProduct : rankAverage).join(', ')}.`]
      : [],
    silent: ['How large the effect will be: the numbers are opinions on a scale of ten.'],
    chart: {
      shape: 'bars',
      title: `ICE (${setting})`,
      marks: Object.entries(output[setting as 'average' | 'product']).map(([label, value]) => ({
        label,
        value: value === null ? null : Number(rounded(value, 6)),
      })),
    },
  }
}
