import { signal } from '../../model/signal.ts'

/** An outcome whose review is due and has not been held. */
export const outcomePastReview = signal({
  name: 'outcome-past-review',
  title: 'Outcome past review',
  about: 'outcome',
  sort: 'wrong',
  weekly: 'decide',
  effort: '30 min',
  timely: true,
  stake: 10,
  reads: [],
  folded: count => `${count} outcomes wait for their review`,
  find({ state, fields }, { today }) {
    const due = fields.reviewOn ?? fields.due
    if (state === 'draft' || typeof due !== 'string' || due.slice(0, 10) >= today) return []
    return [
      {
        says: `Its review was due on ${due.slice(0, 10)}`,
        why: 'What was hoped for and never looked at teaches nothing, and the next bet is made as blindly.',
        action: { do: 'set', label: 'Review it', field: 'result' },
        due: due.slice(0, 10),
        since: due.slice(0, 10),
      },
    ]
  },
})
