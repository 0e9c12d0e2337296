import { daysSince } from '../../model/day.ts'
import { signal } from '../../model/signal.ts'

/** Something people could turn to instead that nobody has looked at for 90 days. */
export const alternativeUnreviewed = signal({
  name: 'alternative-unreviewed',
  title: 'Alternative unreviewed for 90 days',
  about: 'alternative',
  sort: 'missing',
  effort: '30 min',
  timely: true,
  reads: [],
  folded: count => `${count} alternatives nobody has looked at for 90 days`,
  find({ fields, createdAt }, { today }) {
    const reviewed = typeof fields.reviewed === 'string' ? fields.reviewed : null
    const since = reviewed ?? createdAt
    if (daysSince(since, today)! <= 90) return []
    return [
      {
        says: reviewed ? `Not looked at since ${reviewed.slice(0, 10)}` : 'Written down and never looked at again',
        why: 'Others change too; what was worse than us in spring may be better by autumn.',
        action: { do: 'set', label: 'Look at it and note the day', field: 'reviewed', value: today },
        since: since.slice(0, 10),
      },
    ]
  },
})
