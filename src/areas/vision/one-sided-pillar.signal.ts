import { signal } from '../../model/signal.ts'

/** A pillar of the strategy for which everything learned points one way. */
export const oneSidedPillar = signal({
  name: 'one-sided-pillar',
  title: 'One-sided evidence of a strategic pillar',
  about: 'strategic pillar',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  find(claim, { verdict }) {
    const { oneSided, items } = verdict(claim)
    if (!oneSided) return []
    return [
      {
        says: `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`,
        why: 'Where to play is a choice; a choice that nothing speaks against was not looked at closely.',
        action: {
          do: 'link',
          label: 'Look for what speaks against it',
          name: 'bearsOn',
          way: 'to',
          kinds: ['insight', 'study'],
        },
      },
    ]
  },
})
