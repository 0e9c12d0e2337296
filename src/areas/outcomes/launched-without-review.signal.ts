import { dayAfter } from '../../model/day.ts'
import { signal } from '../../model/signal.ts'

/** A bet that was launched, and nobody has looked, or plans to look, whether it worked. */
export const launchedWithoutReview = signal({
  name: 'launched-without-review',
  title: 'Bet launched, no review',
  about: 'bet',
  sort: 'wrong',
  weekly: 'decide',
  effort: '5 min',
  timely: true,
  reads: [],
  folded: count => `${count} bets were launched and never reviewed`,
  find({ state, fields }, { today }) {
    if (state !== 'launched') return []
    const planned = typeof fields.reviewOn === 'string' ? fields.reviewOn.slice(0, 10) : null
    if (planned && planned >= today) return []
    const launched = typeof fields.launchedOn === 'string' ? fields.launchedOn.slice(0, 10) : null
    return [
      {
        says: planned
          ? `Its review was planned for ${planned}`
          : 'Launched, and no day is set to look whether it worked',
        why: 'A bet that nobody looks back on is won by definition, and teaches nothing about the next.',
        action: planned
          ? { do: 'set', label: 'Keep, change or stop it', field: 'review' }
          : { do: 'set', label: 'Set a day for its review', field: 'reviewOn', value: dayAfter(today, 14) },
        due: planned,
        since: planned ?? launched,
      },
    ]
  },
})
