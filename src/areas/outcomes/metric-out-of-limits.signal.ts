import { signal } from '../../model/signal.ts'

/** A metric whose latest value lies outside the range in which it moves by itself. */
export const metricOutOfLimits = signal({
  name: 'metric-out-of-limits',
  title: 'Metric out of control limits',
  about: 'metric',
  sort: 'wrong',
  effort: '30 min',
  reads: ['answers'],
  folded: count => `${count} metrics left their usual range`,
  find({ id, fields }, { graph }) {
    const { latest } = fields
    const usual = fields.usual as { low: number; high: number } | null | undefined
    if (typeof latest !== 'number' || !usual || (latest >= usual.low && latest <= usual.high)) return []
    const asked = graph.out(id, 'answers').some(link => {
      const question = graph.record(link.to)
      return question !== undefined && String(fields.latestOn ?? '') <= question.createdAt
    })
    if (asked) return []
    return [
      {
        says: `${latest} lies ${latest < usual.low ? 'below' : 'above'} its usual range of ${usual.low} to ${usual.high}`,
        why: 'Most ups and downs mean nothing; this one does, and its cause is easiest to find now.',
        action: { do: 'link', label: 'Ask what happened', name: 'answers', way: 'from', kinds: ['question'] },
        since: typeof fields.latestOn === 'string' ? fields.latestOn.slice(0, 10) : null,
      },
    ]
  },
})
