import { targets } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A constraint that several bets go around and nobody has ever challenged. */
export const constraintNeverChallenged = signal({
  name: 'constraint-never-challenged',
  title: 'Constraint worked around by three bets, never challenged',
  about: 'constraint',
  sort: 'wrong',
  effort: '2 h',
  reads: ['workedAroundBy', 'testedBy'],
  folded: count => `${count} constraints are worked around, and nobody has challenged them`,
  find({ id, fields }, { graph }) {
    if ((fields.challenged != null && fields.challenged !== 'no') || graph.out(id, 'testedBy').length > 0) return []
    const around = targets(graph, id, 'workedAroundBy').filter(record => record.kind === 'bet')
    if (around.length < 3) return []
    return [
      {
        says: `${around.length} bets go around it, and nobody has challenged it`,
        why: 'What is paid for again and again is cheaper to lift once.',
        action: { do: 'set', label: 'Write the challenge', field: 'challenge' },
        concerns: around.map(bet => bet.id),
      },
    ]
  },
})
