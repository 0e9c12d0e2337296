import { signal } from '../../model/signal.ts'

/** A bet of which nobody has said how to see that it worked. */
export const betWithoutOutcome = signal({
  name: 'bet-without-outcome',
  title: 'Bet without outcome',
  about: 'bet',
  sort: 'missing',
  effort: '5 min',
  reads: ['drives'],
  folded: count => `${count} bets, and nobody has said how to see that they worked`,
  find({ id }, { graph }) {
    if (graph.out(id, 'drives').length > 0) return []
    return [
      {
        says: 'No outcome says how to see that it worked',
        why: 'Without an outcome it can only be finished, never be right or wrong.',
        action: { do: 'link', label: 'Say what it should change', name: 'drives', way: 'from', kinds: ['outcome'] },
      },
    ]
  },
})
