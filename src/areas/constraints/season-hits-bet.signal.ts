import { daysBetween, nextSeason } from '../../model/day.ts'
import { sources } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A season that begins within 60 days and limits a bet of now or next. */
export const seasonHitsBet = signal({
  name: 'season-hits-bet',
  title: 'Season in 60 days hits a bet',
  about: 'constraint',
  sort: 'wrong',
  effort: '30 min',
  timely: true,
  reads: ['<limitedBy'],
  folded: count => `${count} seasons hit a bet within 60 days`,
  find({ id, title, fields }, { graph, today, isOpen }) {
    if (typeof fields.from !== 'string') return []
    const until = typeof fields.until === 'string' ? fields.until : null
    const season = nextSeason({ from: fields.from, until, yearly: fields.yearly === true }, today)
    if (!season || season.from <= today || daysBetween(today, season.from) > 60) return []
    const bets = sources(graph, id, 'limitedBy').filter(
      bet => isOpen(bet) && bet.state !== 'launched' && (bet.fields.horizon === 'now' || bet.fields.horizon === 'next'),
    )
    if (bets.length === 0) return []
    return [
      {
        says: `${title} begins on ${season.from}, in ${daysBetween(today, season.from)} days, and ${bets.map(bet => bet.key).join(', ')} must be there before or wait`,
        why: 'A season does not wait; what misses it waits a whole round.',
        action: { do: 'open', label: 'Look what fits before it' },
        due: season.from,
        concerns: bets.map(bet => bet.id),
      },
    ]
  },
})
