import { dayAfter } from '../../model/day.ts'
import { signal } from '../../model/signal.ts'

/** An approved case that nobody has held against what came of it. */
export const caseNeverCompared = signal({
  name: 'case-never-compared',
  title: 'Case never compared with fact',
  about: 'business case',
  sort: 'wrong',
  effort: '2 h',
  timely: true,
  reads: [],
  folded: count => `${count} business cases wait to be compared with fact`,
  find({ state, fields }, { today }) {
    if (state !== 'approved' || typeof fields.comparedOn === 'string') return []
    const decided = typeof fields.decidedOn === 'string' ? dayAfter(fields.decidedOn, 365) : null
    const due = typeof fields.compareOn === 'string' ? fields.compareOn.slice(0, 10) : decided
    if (!due || due >= today) return []
    return [
      {
        says: `It should have been compared with fact by ${due}`,
        why: 'Cases that nobody checks get better every year, and so do the bets they argue for, on paper.',
        action: { do: 'set', label: 'Write what came of it', field: 'comparison' },
        due,
        since: due,
      },
    ]
  },
})
