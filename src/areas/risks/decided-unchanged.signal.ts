import { dayAfter } from '../../model/day.ts'
import { sources, targets } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** An experiment that ended in a decision, and the bet it was for stayed as it was. */
export const decidedUnchanged = signal({
  name: 'decided-unchanged',
  title: 'Experiment decided, bet unchanged for 14 days',
  about: 'experiment',
  sort: 'wrong',
  weekly: 'decide',
  effort: '30 min',
  timely: true,
  reads: ['tests', 'tests/<restsOn'],
  folded: count => `${count} experiments are decided, and their bets go on as before`,
  alsoClosed: ['decided'],
  find({ id, state, fields }, { graph, today, isOpen }) {
    const decided = typeof fields.decidedOn === 'string' ? fields.decidedOn.slice(0, 10) : null
    if (state !== 'decided' || !decided || dayAfter(decided, 14) > today) return []
    if (fields.decision !== 'retire' && fields.decision !== 'pivot') return []
    const unchanged = targets(graph, id, 'tests')
      .flatMap(assumption => sources(graph, assumption.id, 'restsOn'))
      .filter(bet => bet.kind === 'bet' && isOpen(bet) && bet.updatedAt.slice(0, 10) <= decided)
    const [first] = unchanged
    if (!first) return []
    const verb = fields.decision === 'retire' ? 'stop' : 'change course'
    return [
      {
        says: `Decided on ${decided} to ${verb}, and ${first.key} ${first.title} is as it was`,
        why: 'A learning that changes nothing was paid for and thrown away.',
        action: { do: 'open', label: 'Carry the decision into the bet' },
        since: dayAfter(decided, 14),
        concerns: unchanged.map(bet => bet.id),
      },
    ]
  },
})
