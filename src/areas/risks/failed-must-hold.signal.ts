import type { ChartRecord } from '../../model/record.ts'
import { signal } from '../../model/signal.ts'
import type { Evidence } from '../../model/verdict.ts'

/** A bet that runs on although something it cannot do without turned out not to be so. */
export const failedMustHold = signal({
  name: 'failed-must-hold',
  title: 'Failed must-hold assumption while the bet runs on',
  about: 'bet',
  sort: 'wrong',
  weekly: 'decide',
  effort: '30 min',
  stake: 10,
  reads: ['restsOn', 'restsOn/@evidence'],
  folded: count => `${count} bets run on though what had to hold failed`,
  find(bet, { graph, verdict }) {
    const runs = bet.state !== 'proposed' || bet.fields.horizon === 'now'
    if (!runs) return []
    const fallen = graph.out(bet.id, 'restsOn').flatMap(link => {
      const assumption = graph.record(link.to)
      if (!assumption || link.values.mustHold !== true || settled.has(assumption.state)) return []
      if (assumption.state === 'failed') return [{ assumption, says: 'failed' }]
      return verdict(assumption).word === 'refuted' ? [{ assumption, says: 'is refuted' }] : []
    })
    const [first, ...more] = fallen
    if (!first) return []
    const since = fallen.map(({ assumption }) => fellOn(assumption, verdict(assumption).items)).sort()[0]!
    const others = more.length > 0 ? ` (and ${more.length} more)` : ''
    return [
      {
        says: `${first.assumption.key} ${first.assumption.title} ${first.says}${others}, and the bet runs on`,
        why: 'It was said to be needed for this bet to work at all.',
        action: { do: 'open', label: 'Change it, stop it, or say why not' },
        // from that day on it was late
        due: since,
        since,
        concerns: fallen.map(({ assumption }) => assumption.id),
      },
    ]
  },
})

/** The day of the newest evidence against it, else the day on which somebody last changed it. */
function fellOn(assumption: ChartRecord, items: readonly Evidence[]): string {
  const against = items.filter(item => item.side === 'against').map(item => item.at.slice(0, 10))
  return against.sort().at(-1) ?? assumption.updatedAt.slice(0, 10)
}

const settled = new Set(['held', 'moot'])
