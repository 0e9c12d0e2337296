import { dayAfter } from '../../model/day.ts'
import { signal } from '../../model/signal.ts'
import { lastMet } from './contact-with.ts'

/** Somebody whom we have not listened to for longer than was agreed. */
export const stakeholderNotHeard = signal({
  name: 'stakeholder-not-heard',
  title: 'Stakeholder not heard within cadence',
  about: 'stakeholder',
  sort: 'wrong',
  weekly: 'hear',
  effort: '30 min',
  timely: true,
  reads: ['<with'],
  folded: count => `${count} people have not been listened to as agreed`,
  find({ id, fields, createdAt }, { graph, today }) {
    if (typeof fields.hearEvery !== 'number') return []
    const last = lastMet(graph, id, ['listen', 'ask'])
    const due = dayAfter(last ?? createdAt, fields.hearEvery)
    if (due >= today) return []
    return [
      {
        says: last ? `Last listened to on ${last}` : 'Has not been listened to yet',
        why: 'What they know and fear reaches us early by listening, or late as an objection.',
        action: { do: 'link', label: 'Plan to listen', name: 'with', way: 'to', kinds: ['touchpoint'] },
        due,
        since: due,
      },
    ]
  },
})
