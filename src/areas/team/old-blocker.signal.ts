import { daysBetween } from '../../model/day.ts'
import { signal } from '../../model/signal.ts'

/** Something that has been in our way for more than two weeks. */
export const oldBlocker = signal({
  name: 'old-blocker',
  title: 'Blocker older than 14 days',
  about: 'blocker',
  sort: 'wrong',
  effort: '30 min',
  timely: true,
  reads: ['clearedBy', 'blocks'],
  folded: count => `${count} blockers are older than two weeks`,
  find({ id, fields, createdAt }, { graph, today }) {
    const since = (typeof fields.since === 'string' ? fields.since : createdAt).slice(0, 10)
    const days = daysBetween(since, today)
    if (days <= 14) return []
    const named = graph.out(id, 'clearedBy').length > 0
    return [
      {
        says: `In the way for ${days} days${named ? '' : ', and nobody is named who can clear it'}`,
        why: 'After two weeks people stop mentioning it and work around it, which costs more and shows less.',
        action: named
          ? { do: 'set', label: 'Write the next step', field: 'next' }
          : { do: 'link', label: 'Name who can clear it', name: 'clearedBy', way: 'from', kinds: ['stakeholder'] },
        since,
        due: typeof fields.due === 'string' ? fields.due : null,
        concerns: graph.out(id, 'blocks').map(link => link.to),
      },
    ]
  },
})
