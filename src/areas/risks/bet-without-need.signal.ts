import { signal } from '../../model/signal.ts'

/** A bet that nobody's need stands behind. */
export const betWithoutNeed = signal({
  name: 'bet-without-need',
  title: 'Bet without need',
  about: 'bet',
  sort: 'missing',
  effort: '5 min',
  reads: ['addresses'],
  folded: count => `${count} bets, and nobody has said for whom`,
  find({ id, fields }, { graph }) {
    if (fields.workType === 'must do' || fields.workType === 'upkeep') return []
    if (graph.out(id, 'addresses').length > 0) return []
    return [
      {
        says: 'No need stands behind it',
        why: 'What nobody needs can be built perfectly and still change nothing.',
        action: { do: 'link', label: 'Say whose need it meets', name: 'addresses', way: 'from', kinds: ['need'] },
      },
    ]
  },
})
