import { signal } from '../../model/signal.ts'

/** A vision for which everything learned points one way. */
export const oneSidedVision = signal({
  name: 'one-sided-vision',
  title: 'One-sided evidence of a vision',
  about: 'vision',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  find(claim, { verdict }) {
    const { oneSided, items } = verdict(claim)
    if (!oneSided) return []
    return [
      {
        says: `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`,
        why: 'A vision that only ever hears yes learns nothing.',
        action: {
          do: 'link',
          label: 'Look for who would not want it',
          name: 'bearsOn',
          way: 'to',
          kinds: ['insight', 'study'],
        },
      },
    ]
  },
})
