import { signal } from '../../model/signal.ts'
import { isFilled } from '../../model/thin.ts'

/** A customer who left, and nobody wrote down why. */
export const lostWithoutReason = signal({
  name: 'lost-without-reason',
  title: 'Lost account without reason',
  about: 'account',
  sort: 'wrong',
  effort: '30 min',
  reads: ['leftFor', 'unmetNeed'],
  alsoClosed: ['past'],
  folded: count => `${count} lost customers, and no reason written down`,
  find({ id, fields }, { graph }) {
    if (fields.stage !== 'lost' || isFilled(fields.lostBecause)) return []
    if (graph.out(id, 'leftFor').length > 0 || graph.out(id, 'unmetNeed').length > 0) return []
    return [
      {
        says: 'Lost, and nobody has said why',
        why: 'Those who left know best what was missing, and answer only while they remember.',
        action: { do: 'set', label: 'Write down why they left', field: 'lostBecause' },
        since: typeof fields.lostOn === 'string' ? fields.lostOn : null,
      },
    ]
  },
})
