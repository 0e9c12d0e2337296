import { workspaceSignal } from '../../model/signal.ts'

/** Feedback that came in and that nobody has read yet. */
export const untriagedFeedback = workspaceSignal({
  name: 'untriaged-feedback',
  title: 'Untriaged feedback',
  sort: 'wrong',
  weekly: 'hear',
  effort: '30 min',
  loads: [],
  reads: [],
  counts: ['feedback'],
  findAll({ count }) {
    const waiting = count('feedback', 'new')
    if (waiting === 0) return []
    return [
      {
        on: null,
        says: waiting === 1 ? '1 piece of feedback waits to be read' : `${waiting} pieces of feedback wait to be read`,
        why: 'Somebody took the time to say it; the next bet may stand in one of them.',
        action: { do: 'list', label: 'Read the first ten', kind: 'feedback', state: 'new' },
      },
    ]
  },
})
