import { signal } from '../../model/signal.ts'

/** A core loop that no metric watches. */
export const loopWithoutMetric = signal({
  name: 'loop-without-metric',
  title: 'Loop without metric',
  about: 'loop',
  sort: 'missing',
  effort: '30 min',
  reads: ['measuredBy'],
  folded: count => `${count} core loops have no metric`,
  find({ id }, { graph }) {
    if (graph.out(id, 'measuredBy').length > 0) return []
    return [
      {
        says: 'No metric tells whether it turns',
        why: 'The loop is what the product is about; unmeasured, it can die behind a growing number of sign-ups.',
        action: { do: 'link', label: 'Say what measures it', name: 'measuredBy', way: 'from', kinds: ['metric'] },
      },
    ]
  },
})
