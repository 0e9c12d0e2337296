import { signal } from '../../model/signal.ts'
import { changedAfterStart } from '../../model/test-verdict.ts'
import { experiment } from './experiment.kind.ts'

/** An experiment whose criterion was changed after it had started. */
export const criterionChanged = signal({
  name: 'criterion-changed',
  title: 'Criterion changed after start',
  about: 'experiment',
  sort: 'wrong',
  effort: '30 min',
  reads: [],
  folded: count => `${count} experiments were given another criterion after they began`,
  find({ state, fields }) {
    if ((state !== 'running' && state !== 'ended') || !changedAfterStart(fields, experiment.evidence!.test!)) return []
    return [
      {
        says: `Its criterion was changed on ${String(fields.criterionChangedOn).slice(0, 10)}, after it had started`,
        why: 'Its result counts half, because a moved target is easy to hit; a new run would count whole.',
        action: { do: 'link', label: 'Plan a new run', name: 'follows', way: 'to', kinds: ['experiment'] },
        since: String(fields.criterionChangedOn).slice(0, 10),
      },
    ]
  },
})
