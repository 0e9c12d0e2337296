import { signal } from '../../model/signal.ts'

/** A problem for which everything gathered points one way. */
export const oneSidedProblem = signal({
  name: 'one-sided-problem',
  title: 'One-sided evidence of a problem',
  about: 'problem',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  find(problem, { verdict }) {
    const { oneSided, items } = verdict(problem)
    if (!oneSided) return []
    return [
      {
        says: `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`,
        why: 'Whoever looks only for those who have the problem finds it everywhere.',
        action: {
          do: 'link',
          label: 'Look for somebody without it',
          name: 'asks',
          way: 'to',
          kinds: ['study', 'survey'],
        },
      },
    ]
  },
})
