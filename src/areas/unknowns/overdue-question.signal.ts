import { signal } from '../../model/signal.ts'

/** A question that should have been answered by now. */
export const overdueQuestion = signal({
  name: 'overdue-question',
  title: 'Overdue question',
  about: 'question',
  sort: 'wrong',
  weekly: 'decide',
  effort: '30 min',
  timely: true,
  reads: ['about'],
  folded: count => `${count} questions are overdue`,
  find({ id, fields }, { graph, today }) {
    const due = typeof fields.due === 'string' ? fields.due.slice(0, 10) : null
    if (!due || due >= today) return []
    return [
      {
        says: `It should have been answered by ${due}`,
        why: 'Somebody waits for the answer, or has guessed it meanwhile.',
        action: { do: 'set', label: 'Answer it, or ask again', field: 'answer' },
        due,
        since: due,
        concerns: graph.out(id, 'about').map(link => link.to),
      },
    ]
  },
})
