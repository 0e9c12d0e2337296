import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A constraint that limits a bet, and nobody has checked whether it is real. */
export const constraintNeverChecked = signal({
  name: 'constraint-never-checked',
  title: 'Constraint never checked under a bet',
  about: 'constraint',
  sort: 'missing',
  effort: '30 min',
  reads: ['<limitedBy'],
  folded: count => `${count} constraints that nobody has checked`,
  find({ id, fields, createdAt }, { graph, isOpen }) {
    if (fields.reality != null && fields.reality !== 'not checked') return []
    const bet = sources(graph, id, 'limitedBy').find(isOpen)
    if (!bet) return []
    return [
      {
        says: `It limits ${bet.key} ${bet.title}, and nobody has checked whether it is real`,
        why: 'Half of what we may not do is what somebody once said; asking costs less than working around it.',
        action: { do: 'set', label: 'Ask whoever could know', field: 'reality' },
        since: createdAt.slice(0, 10),
      },
    ]
  },
})
