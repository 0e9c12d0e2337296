import { dayAfter } from '../../model/day.ts'
import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'
import { lastMet } from './contact-with.ts'

/** Somebody who has not heard from us for longer than was agreed. */
export const stakeholderNotTold = signal({
  name: 'stakeholder-not-told',
  title: 'Stakeholder not told within cadence',
  about: 'stakeholder',
  sort: 'wrong',
  weekly: 'tell',
  effort: '30 min',
  timely: true,
  reads: ['<with', '<sentTo'],
  folded: count => `${count} people have not heard from us as agreed`,
  find({ id, fields, createdAt }, { graph, today }) {
    if (typeof fields.tellEvery !== 'number') return []
    const updates = sources(graph, id, 'sentTo').flatMap(update =>
      typeof update.fields.sentOn === 'string' ? update.fields.sentOn.slice(0, 10) : [],
    )
    const last =
      [...updates, lastMet(graph, id, ['tell', 'thank'])]
        .flatMap(day => day ?? [])
        .sort()
        .at(-1) ?? null
    const due = dayAfter(last ?? createdAt, fields.tellEvery)
    if (due >= today) return []
    return [
      {
        says: last ? `Last heard from us on ${last}` : 'Has not heard from us yet',
        why: 'Whoever hears nothing fills the silence, seldom in our favour.',
        action: { do: 'link', label: 'Plan what to tell them', name: 'with', way: 'to', kinds: ['touchpoint'] },
        due,
        since: due,
      },
    ]
  },
})
