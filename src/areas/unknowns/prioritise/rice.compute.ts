import { refuse } from '../../../model/method-refusal.ts'
import { orderWords, places, ranked, rankOrder } from '../../../model/numbers/rank.ts'
import { many, type Readout, rounded, several } from '../../../model/readout.ts'
import { uniqueIds } from '../../../model/unique-ids.ts'
import type { Input, Output } from './rice.method.ts'

const impacts = [3, 2, 1, 0.5, 0.25]

/** Scores; an item without all four has none. Mixed periods and impacts off the scale are refused. */
export function compute({ items, period, customScale }: Input): Output {
  uniqueIds(items)
  const periods = new Set(items.map(item => item.period ?? period))
  if (periods.size > 1)
    refuse('period', [...periods].map(each => each ?? 'none').join(' and '), 'the same for all items')
  for (const [index, { impact }] of items.entries()) {
    if (typeof impact === 'number' && !customScale && !impacts.includes(impact)) {
      refuse(`items[${index}].impact`, impact, `one of ${impacts.join(', ')}, unless customScale is on`)
    }
  }
  const scores = items.map(item => [item.id, scoreOf(item)] as const)
  const scored = scores.filter((pair): pair is readonly [string, number] => pair[1] !== null)
  const order = ranked(scored)
  return {
    scores: Object.fromEntries(scores),
    rank: rankOrder(order),
    place: places(order),
    unscored: scores.filter(([, score]) => score === null).map(([id]) => id),
    hints: items.flatMap(({ id, confidence }) =>
      typeof confidence === 'number' && confidence < 0.5 ? [`${id}: moonshot`] : [],
    ),
    n: items.length,
  }
}

function scoreOf({ reach, impact, confidence, effort }: Input['items'][number]): number | null {
  if (reach == null || impact == null || confidence == null || effort == null) return null
  return (reach * impact * confidence) / effort
}

/** The order and what it rests on. */
export function readout({ scores, rank, place, unscored, n, hints }: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [rank.length === 0 ? 'No item has all it needs for a score.' : `Order: ${several(orderWords(rank, place))}.`],
    sure: [
      `${many(n, 'item')}; the inputs are estimates, so differences below a factor of about two mean little.`,
      ...(unscored.length > 0 ? [`Without a score, because something is missing: ${unscored.join(', ')}.`] : []),
    ],
    change: ['Ranges instead of single numbers show which ranks may swap (prioritise.riceMonteCarlo).', ...hints],
    silent: ['Whether an item serves the goal at all.'],
    chart: {
      shape: 'bars',
      title: 'RICE score',
      marks: Object.entries(scores).map(([label, value]) => ({
        label,
        value: value === null ? null : Number(rounded(value, 6)),
      })),
    },
  }
}
