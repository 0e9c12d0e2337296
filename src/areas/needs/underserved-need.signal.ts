import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A need that matters much, is badly met, and that no bet addresses. */
export const underservedNeed = signal({
  name: 'underserved-need',
  title: 'Underserved need without a bet',
  about: 'need',
  sort: 'wrong',
  effort: '30 min',
  reads: ['<addresses'],
  folded: count => `${count} badly met needs have no bet`,
  find({ id, fields }, { graph, isOpen }) {
    const { importance, satisfaction } = fields
    if (typeof importance !== 'number' || typeof satisfaction !== 'number') return []
    const opportunity = importance + Math.max(importance - satisfaction, 0)
    if (opportunity < 12 || sources(graph, id, 'addresses').some(isOpen)) return []
    return [
      {
        says: `Importance ${importance}, satisfaction ${satisfaction}, and no bet addresses it`,
        why: 'What matters much and is badly met is where a bet is most likely to be welcome.',
        action: { do: 'link', label: 'Propose a bet for it', name: 'addresses', way: 'to', kinds: ['bet'] },
      },
    ]
  },
})
