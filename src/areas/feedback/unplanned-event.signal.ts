import { signal } from '../../model/signal.ts'
import { isFilled } from '../../model/thin.ts'

/** An event that arrives without anybody having said what for. */
export const unplannedEvent = signal({
  name: 'unplanned-event',
  title: 'Unplanned event',
  about: 'tracked event',
  sort: 'wrong',
  effort: '5 min',
  reads: ['feeds', 'answers', 'watches'],
  folded: count => `${count} events arrive, and nobody has said what for`,
  find({ id, state, fields }, { graph }) {
    if (state !== 'live' || isFilled(fields.description)) return []
    if (['feeds', 'answers', 'watches'].some(name => graph.out(id, name).length > 0)) return []
    return [
      {
        says: 'It arrives, and feeds no metric, answers no question and watches no step',
        why: 'What is counted without a purpose is kept, paid for and worried about without a use.',
        action: { do: 'link', label: 'Say what it is for', name: 'answers', way: 'from', kinds: ['question'] },
      },
    ]
  },
})
