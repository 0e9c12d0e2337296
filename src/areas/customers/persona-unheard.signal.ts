import { daysSince } from '../../model/day.ts'
import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A persona of whom nobody has heard first-hand for two months. */
export const personaUnheard = signal({
  name: 'persona-unheard',
  title: 'Persona without first-hand feedback for 60 days',
  about: 'persona',
  sort: 'missing',
  weekly: 'hear',
  effort: '2 h',
  timely: true,
  reads: ['<isPersona', '<isPersona/<with', '<covers', '<feltBy/<highlights', '<hurts/<highlights'],
  folded: count => `${count} personas have not been heard for two months`,
  find({ id }, { graph, today }) {
    const days: unknown[] = []
    for (const contact of sources(graph, id, 'isPersona')) {
      days.push(contact.fields.lastSpoken)
      for (const link of graph.in(contact.id, 'with')) {
        const meeting = graph.record(link.from)
        if (meeting) days.push(link.values.at, meeting.fields.doneOn)
      }
    }
    for (const study of sources(graph, id, 'covers')) if (study.state !== 'planned') days.push(study.fields.endsOn)
    for (const claim of [...sources(graph, id, 'feltBy'), ...sources(graph, id, 'hurts')]) {
      for (const said of sources(graph, claim.id, 'highlights')) {
        if (said.fields.firstHand === true) days.push(said.fields.saidAt)
      }
    }
    const heard = days.filter(day => typeof day === 'string' && day.slice(0, 10) <= today).sort() as string[]
    const last = heard.at(-1) ?? null
    if (last && daysSince(last, today)! <= 60) return []
    return [
      {
        says: last
          ? `Nobody like this has been heard since ${last.slice(0, 10)}`
          : 'Nobody like this has been heard yet',
        why: 'People change; a persona that nobody talks to turns into what we would like them to be.',
        action: { do: 'link', label: 'Plan a talk', name: 'covers', way: 'to', kinds: ['study'] },
        since: last,
      },
    ]
  },
})
