import { signal } from '../../model/signal.ts'

/** A need for which everything gathered points one way. */
export const oneSidedNeed = signal({
  name: 'one-sided-need',
  title: 'One-sided evidence of a need',
  about: 'need',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  find(need, { verdict }) {
    const { oneSided, items } = verdict(need)
    if (!oneSided) return []
    return [
      {
        says: `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`,
        why: 'A need that nobody was allowed to deny is easily overrated.',
        action: {
          do: 'link',
          label: 'Ask somebody who manages without',
          name: 'asks',
          way: 'to',
          kinds: ['study', 'survey'],
        },
      },
    ]
  },
})
