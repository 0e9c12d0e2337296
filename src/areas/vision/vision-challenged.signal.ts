import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A vision that learnings speak against, with no proposal to change it. */
export const visionChallenged = signal({
  name: 'vision-challenged',
  title: 'Vision challenged by learnings',
  about: 'vision',
  sort: 'wrong',
  effort: '2 h',
  reads: ['@evidence', '<changes'],
  folded: count => `${count} visions are challenged by what was learned`,
  find(vision, { graph, verdict, isOpen }) {
    const { items, strongestAgainst } = verdict(vision)
    if (!strongestAgainst || sources(graph, vision.id, 'changes').some(isOpen)) return []
    const since = typeof vision.fields.since === 'string' ? vision.fields.since.slice(0, 10) : ''
    const against = items.filter(item => item.side === 'against' && item.at >= since)
    if (against.length === 0) return []
    const count = against.length === 1 ? 'A learning speaks' : `${against.length} learnings speak`
    return [
      {
        says: `${count} against it: ${strongestAgainst.key} ${strongestAgainst.title}`,
        why: 'A vision is shaped by what the work teaches; leaving it as it is should be a decision too.',
        action: { do: 'link', label: 'Propose a change', name: 'changes', way: 'to', kinds: ['proposal'] },
        since: against.map(item => item.at).sort()[0] ?? null,
      },
    ]
  },
})
