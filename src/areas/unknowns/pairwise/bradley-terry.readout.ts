import { listed, many, percent, type Readout, rounded, several } from '../../../model/readout.ts'
import type { Output } from './bradley-terry.method.ts'

/** The order with its doubts. */
export function readout(output: Output): Readout {
  const { status, reason, rank, logAbility, interval, couldSwap, estimator, n, unconnected, skipped, pairs } = output
  if (status === 'no-data')
    return { says: ['No votes yet.'], sure: [], change: ['The first votes.'], silent: [], chart: null }
  if (status === 'no-finite-ml') {
    return {
      says: [`No finite strengths by maximum likelihood: ${reason}.`],
      sure: [],
      change: ['A vote the other way, or the MAP estimate, which adds a mild prior.'],
      silent: [],
      chart: null,
    }
  }
  const neighbours = pairs.filter(({ a, b }) => Math.abs(rank.indexOf(a) - rank.indexOf(b)) === 1)
  const first = neighbours[0]
  return {
    says: [
      `Order: ${several(rank)}.`,
      ...(first ? [`${first.a} would beat ${first.b} in ${percent(first.p)} of votes.`] : []),
    ],
    sure: [
      `${many(n, 'vote')}${skipped > 0 ? `, ${skipped} skipped` : ''}; estimate by ${estimator}.`,
      couldSwap.length > 0
        ? `These could stand the other way round: ${listed(couldSwap.slice(0, 5).map(([a, b]) => `${a} / ${b}`))}${couldSwap.length > 5 ? ' …' : ''}.`
        : 'No two items could swap places within the interval.',
      ...(unconnected.length > 0
        ? ['Some groups were never compared: the order between groups comes from the prior.']
        : []),
    ],
    change: ['Votes between close neighbours tell most (pairwise.nextPair).'],
    silent: ['Whether the best is good enough: strengths are relative.'],
    chart: {
      shape: 'dots',
      title: 'Strength (log scale)',
      marks: Object.entries(logAbility ?? {})
        .sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0))
        .slice(0, 40)
        .map(([label, value]) => ({
          label,
          value: value === null ? null : Number(rounded(value, 6)),
          low: interval?.[label]?.[0] ?? null,
          high: interval?.[label]?.[1] ?? null,
        })),
    },
  }
}
