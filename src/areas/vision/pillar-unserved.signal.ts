import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A pillar of the strategy that no work serves. */
export const pillarUnserved = signal({
  name: 'pillar-unserved',
  title: 'Pillar nobody serves',
  about: 'strategic pillar',
  sort: 'wrong',
  effort: '30 min',
  reads: ['<serves'],
  folded: count => `${count} strategic pillars are served by nobody`,
  find({ id, state }, { graph, isOpen }) {
    if (state !== 'in force' || sources(graph, id, 'serves').some(isOpen)) return []
    return [
      {
        says: 'In force, and no bet, outcome or program serves it',
        why: 'A strategy that no work serves is a wish; either something should be done for it or it should go.',
        action: { do: 'link', label: 'Link what serves it', name: 'serves', way: 'to', kinds: ['bet', 'outcome'] },
      },
    ]
  },
})
