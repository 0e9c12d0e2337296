import { signal } from '../../model/signal.ts'

/** An outcome that no metric measures. */
export const outcomeWithoutMeasure = signal({
  name: 'outcome-without-measure',
  title: 'Outcome without measure',
  about: 'outcome',
  sort: 'missing',
  effort: '30 min',
  reads: ['measuredBy', '<partOf'],
  folded: count => `${count} outcomes that nothing measures`,
  find({ id, fields }, { graph }) {
    if (graph.out(id, 'measuredBy').length > 0) return []
    // an objective is measured by its key results
    if (fields.type === 'objective' && graph.in(id, 'partOf').length > 0) return []
    return [
      {
        says: 'No metric measures it',
        why: 'In the end everybody will say that it worked, and nobody will know.',
        action: { do: 'link', label: 'Say what measures it', name: 'measuredBy', way: 'from', kinds: ['metric'] },
        due: typeof fields.due === 'string' ? fields.due : null,
      },
    ]
  },
})
