import { signal } from '../../model/signal.ts'

/** A release that nobody coordinates with marketing, support and sales. */
export const releaseWithoutCoordinator = signal({
  name: 'release-without-coordinator',
  title: 'Release without coordination owner',
  about: 'release',
  sort: 'missing',
  effort: '5 min',
  reads: ['coordinatedBy', 'accountable'],
  folded: count => `${count} releases that nobody coordinates`,
  find({ id, state, fields }, { graph }) {
    if ((state !== 'planned' && state !== 'ready') || fields.size === 'quiet') return []
    if (graph.out(id, 'coordinatedBy').length > 0 || graph.out(id, 'accountable').length > 0) return []
    return [
      {
        says: 'Nobody coordinates it with marketing, support and sales',
        why: 'A release that the others learn of from customers costs more trust than it brings.',
        action: { do: 'link', label: 'Name who does', name: 'coordinatedBy', way: 'from', kinds: ['stakeholder'] },
        due: typeof fields.date === 'string' ? fields.date : null,
      },
    ]
  },
})
