import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A goal in force that no outcome serves. */
export const goalWithoutOutcome = signal({
  name: 'goal-without-outcome',
  title: 'Goal without outcome',
  about: 'goal',
  sort: 'wrong',
  effort: '30 min',
  reads: ['<serves', '<supports'],
  folded: count => `${count} goals that no outcome serves`,
  find({ id, state, fields }, { graph, isOpen }) {
    if (state !== 'in force') return []
    if (sources(graph, id, 'serves').some(one => one.kind === 'outcome' && isOpen(one))) return []
    // a strategy is served through the goals that support it
    if (sources(graph, id, 'supports').some(one => one.kind === 'goal' && isOpen(one))) return []
    return [
      {
        says: 'In force, and no outcome serves it',
        why: 'Between what the business wants and what the team does, something must change that both can see.',
        action: { do: 'link', label: 'Say what should change', name: 'serves', way: 'to', kinds: ['outcome'] },
        due: typeof fields.endsOn === 'string' ? fields.endsOn : null,
      },
    ]
  },
})
