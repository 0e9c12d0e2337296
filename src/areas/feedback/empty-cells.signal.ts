import { type Graph, sources, targets } from '../../model/graph.ts'
import type { ChartRecord } from '../../model/record.ts'
import { signal } from '../../model/signal.ts'

const ways = {
  behaviours: 'watched what people do',
  attitudes: 'asked what people feel and say',
  viability: 'looked whether it pays and can be done',
} as const

/** A bet of now about which we have learned in one or two ways only. */
export const emptyCells = signal({
  name: 'empty-cells',
  title: 'Empty cells on the three-by-three menu',
  about: 'bet',
  sort: 'missing',
  effort: '2 h',
  reads: [
    '<asks',
    'restsOn/<tests',
    'restsOn/<asks',
    'addresses/<asks',
    'addresses/behind/<asks',
    'drives/measuredBy',
    'serves/measuredBy',
    'serves/<watches',
  ],
  folded: count => `${count} bets of now are looked at from too few sides`,
  find(bet, { graph }) {
    if (bet.fields.horizon !== 'now') return []
    const inquiries = inquiriesOf(graph, bet)
    const missing = Object.entries(ways).filter(([way]) => !inquiries.some(one => one.fields.way === way))
    if (missing.length === 0) return []
    const filled = new Set(inquiries.map(one => `${one.fields.tested} ${one.fields.way}`)).size
    return [
      {
        says: `Nobody has ${missing.map(([, says]) => says).join(', nor ')} (${filled} of 9 cells filled)`,
        why: 'Each way of looking is blind to something; a bet of now should not rest on one pair of eyes.',
        action: {
          do: 'link',
          label: 'Plan a look from another side',
          name: 'asks',
          way: 'to',
          kinds: ['study', 'survey'],
        },
      },
    ]
  },
})

/** Everything that looks into a bet, its assumptions, needs and problems, or measures what it changes. */
function inquiriesOf(graph: Graph, bet: ChartRecord): ChartRecord[] {
  const assumptions = targets(graph, bet.id, 'restsOn')
  const needs = targets(graph, bet.id, 'addresses')
  const problems = needs.flatMap(need => targets(graph, need.id, 'behind'))
  const served = targets(graph, bet.id, 'serves')
  const measured = [...targets(graph, bet.id, 'drives'), ...served]
  return [
    ...[bet, ...assumptions, ...needs, ...problems].flatMap(record => sources(graph, record.id, 'asks')),
    ...assumptions.flatMap(assumption => sources(graph, assumption.id, 'tests')),
    ...measured.flatMap(record => targets(graph, record.id, 'measuredBy')),
    ...served.flatMap(record => sources(graph, record.id, 'watches')),
  ].filter(one => typeof one.fields.way === 'string' && typeof one.fields.tested === 'string')
}
