import { signal } from '../../model/signal.ts'

/** A constraint for which everything gathered points one way. */
export const oneSidedConstraint = signal({
  name: 'one-sided-constraint',
  title: 'One-sided evidence of a constraint',
  about: 'constraint',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  find(claim, { verdict }) {
    const { oneSided, items } = verdict(claim)
    if (!oneSided) return []
    return [
      {
        says: `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`,
        why: 'A limit that nobody has tried to disprove is often smaller than it looks.',
        action: {
          do: 'link',
          label: 'Ask somebody who works without it',
          name: 'bearsOn',
          way: 'to',
          kinds: ['insight', 'study'],
        },
      },
    ]
  },
})
