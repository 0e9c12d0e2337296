import { signal } from '../../model/signal.ts'

/** An assumption for which everything gathered points one way. */
export const oneSidedEvidence = signal({
  name: 'one-sided-evidence',
  title: 'One-sided evidence',
  about: 'assumption',
  sort: 'missing',
  effort: '30 min',
  reads: ['@evidence'],
  folded: count => `For ${count} assumptions nobody looked for the opposite`,
  find(assumption, { verdict }) {
    const { oneSided, items } = verdict(assumption)
    if (!oneSided) return []
    return [
      {
        says: `All ${items.length} pieces of evidence point one way; nobody looked for the opposite`,
        why: 'Who gathers only what agrees grows surer without getting closer to the truth.',
        action: { do: 'link', label: 'Plan a test that could fail', name: 'tests', way: 'to', kinds: ['experiment'] },
      },
    ]
  },
})
