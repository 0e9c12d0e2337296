import { signal } from '../../model/signal.ts'

/** A need that nobody outside has been heard to have. */
export const unheardNeed = signal({
  name: 'unheard-need',
  title: 'Unheard need',
  about: 'need',
  sort: 'missing',
  weekly: 'hear',
  effort: '30 min',
  reads: ['@evidence'],
  folded: count => `${count} needs, and nobody outside has been heard to have them`,
  find(need, { verdict }) {
    const { items } = verdict(need)
    if (items.some(item => !item.inside)) return []
    return [
      {
        says: items.length === 0 ? 'Nobody has been heard to have it' : 'Only people inside say that it exists',
        why: 'A bet on a need that nobody voiced or showed is a bet on our own imagination.',
        action: { do: 'link', label: 'Link where it was heard', name: 'highlights', way: 'to', kinds: ['feedback'] },
      },
    ]
  },
})
