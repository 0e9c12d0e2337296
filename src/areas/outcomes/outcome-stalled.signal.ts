import { daysBetween } from '../../model/day.ts'
import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** An outcome that has not moved, or not been looked at, for a month. */
export const outcomeStalled = signal({
  name: 'outcome-stalled',
  title: 'Outcome stalled',
  about: 'outcome',
  sort: 'wrong',
  weekly: 'decide',
  effort: '30 min',
  timely: true,
  reads: ['<checks'],
  folded: count => `${count} outcomes have not moved for a month`,
  find(outcome, { graph, today, isOpen }) {
    if (outcome.state !== 'running') return []
    const checks = sources(graph, outcome.id, 'checks')
      .filter(isOpen)
      .map(check => ({ on: String(check.fields.on ?? check.createdAt).slice(0, 10), value: check.fields.value }))
      .sort((a, b) => (a.on < b.on ? -1 : 1))
    const last = checks.at(-1)
    const seen = [last?.on, outcome.fields.currentOn, last ? null : (outcome.fields.startsOn ?? outcome.createdAt)]
      .filter((day): day is string => typeof day === 'string')
      .map(day => day.slice(0, 10))
      .sort()
      .at(-1)
    const moved = checks.findLast(check => check.value !== last?.value)
    const first = checks[moved ? checks.indexOf(moved) + 1 : 0]
    const blind = seen !== undefined && daysBetween(seen, today) > 30
    const still = last !== undefined && first !== undefined && first !== last && daysBetween(first.on, today) > 30
    if (!blind && !still) return []
    return [
      {
        says: blind ? `Nobody has looked at it since ${seen}` : `It has stood at ${last?.value} since ${first?.on}`,
        why: 'An outcome that does not move asks for another bet, and one that nobody looks at is given up in silence.',
        action: { do: 'link', label: 'Check in', name: 'checks', way: 'to', kinds: ['check in'] },
        since: (blind ? seen : first?.on) ?? null,
      },
    ]
  },
})
