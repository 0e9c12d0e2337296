import { daysSince } from '../../model/day.ts'
import { signal } from '../../model/signal.ts'

/** An event that should arrive and has stopped, or never began. */
export const silentEvent = signal({
  name: 'silent-event',
  title: 'Silent event',
  about: 'tracked event',
  sort: 'wrong',
  effort: '30 min',
  timely: true,
  reads: [],
  folded: count => `${count} events have fallen silent`,
  find({ state, fields }, { today }) {
    const days = daysSince(fields.lastSeen, today)
    const quiet = state === 'silent' || (state === 'live' && (days === null || days > 14))
    if (!quiet) return []
    const last = typeof fields.lastSeen === 'string' ? fields.lastSeen.slice(0, 10) : null
    return [
      {
        says: last ? `Not seen since ${last}` : 'Said to be live and never seen',
        why: 'Every number drawn from it is wrong from that day on, and looks like a change in people.',
        action: { do: 'open', label: 'Find out where it was lost' },
        since: last,
      },
    ]
  },
})
