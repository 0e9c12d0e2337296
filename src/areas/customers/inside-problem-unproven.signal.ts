import { signal } from '../../model/signal.ts'

/** A problem thought up inside that nobody outside has been heard to have. */
export const insideProblemUnproven = signal({
  name: 'inside-problem-unproven',
  title: 'Inside problem unproven',
  about: 'problem',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  folded: count => `${count} problems were thought up inside and never shown`,
  find(problem, { verdict }) {
    if (problem.fields.origin !== 'inside' || verdict(problem).items.some(item => !item.inside)) return []
    return [
      {
        says: 'Thought up inside, and nobody outside has been heard to have it',
        why: 'How do we know this is a problem? Until somebody shows it, everything built on it is a guess.',
        action: {
          do: 'link',
          label: 'How do we know?',
          name: 'highlights',
          way: 'to',
          kinds: ['feedback'],
        },
      },
    ]
  },
})
