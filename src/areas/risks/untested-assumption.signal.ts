import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** An important assumption under a bet of now that nobody has tested. */
export const untestedAssumption = signal({
  name: 'untested-assumption',
  title: 'Bet now on an untested important assumption',
  about: 'assumption',
  sort: 'missing',
  effort: '30 min',
  reads: ['<restsOn', '<tests', '@evidence'],
  folded: count => `${count} important assumptions under bets of now are untested`,
  find(assumption, { graph, verdict, isOpen }) {
    const bets = graph.in(assumption.id, 'restsOn').filter(link => {
      const bet = graph.record(link.from)
      if (!bet || !isOpen(bet) || bet.fields.horizon !== 'now') return false
      return link.values.mustHold === true || Number(assumption.fields.importance ?? 0) >= 7
    })
    if (bets.length === 0) return []
    if (sources(graph, assumption.id, 'tests').some(one => one.state === 'ready' || one.state === 'running')) return []
    if (verdict(assumption).items.some(item => item.strength >= 3)) return []
    return [
      {
        says: 'A bet of now rests on it, and nobody has tested it',
        why: 'What matters most and is known least is where a bet dies, and where a week of testing saves most.',
        action: { do: 'link', label: 'Plan a test', name: 'tests', way: 'to', kinds: ['experiment'] },
      },
    ]
  },
})
