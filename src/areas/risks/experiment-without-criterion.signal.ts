import { signal } from '../../model/signal.ts'
import { isFilled } from '../../model/thin.ts'

/** An experiment about to start, or started, without saying what result means yes. */
export const experimentWithoutCriterion = signal({
  name: 'experiment-without-criterion',
  title: 'Experiment without criterion',
  about: 'experiment',
  sort: 'missing',
  effort: '5 min',
  reads: [],
  folded: count => `${count} experiments do not say what result means yes`,
  find({ state, fields }) {
    if (state === 'draft' || isFilled(fields.criterion) || isFilled(fields.criterionValue)) return []
    return [
      {
        says: 'Nobody has said what result means yes',
        why: 'A criterion found after the result always fits the result.',
        action: { do: 'set', label: 'Write the criterion', field: 'criterion' },
      },
    ]
  },
})
