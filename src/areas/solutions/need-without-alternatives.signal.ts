import { signal } from '../../model/signal.ts'

/** A need of which nobody has said what people turn to today. */
export const needWithoutAlternatives = signal({
  name: 'need-without-alternatives',
  title: 'Need without alternatives',
  about: 'need',
  sort: 'missing',
  effort: '30 min',
  reads: ['metBy'],
  folded: count => `${count} needs without a word on what people do today`,
  find({ id }, { graph }) {
    if (graph.out(id, 'metBy').length > 0) return []
    return [
      {
        says: 'Nobody has said what people turn to today',
        why: 'There is always something, doing nothing included, and it is what you will be compared with.',
        action: { do: 'link', label: 'Say how they manage today', name: 'metBy', way: 'from', kinds: ['alternative'] },
      },
    ]
  },
})
