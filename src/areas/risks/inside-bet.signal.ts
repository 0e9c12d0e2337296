import { targets } from '../../model/graph.ts'
import { signal } from '../../model/signal.ts'

/** A bet of now that came from inside and that nobody outside has asked for or shown a need of. */
export const insideBet = signal({
  name: 'inside-bet',
  title: 'Bet now of inside origin only',
  about: 'bet',
  sort: 'missing',
  effort: '2 h',
  reads: ['addresses/@evidence', 'addresses/behind/@evidence', 'for', '<asksFor', '<highlights'],
  folded: count => `${count} bets of now were thought up inside only`,
  find(bet, { graph, verdict }) {
    if (bet.fields.horizon !== 'now' || bet.fields.origin !== 'inside') return []
    if (graph.out(bet.id, 'for').length > 0) return []
    const voices = [...graph.in(bet.id, 'asksFor'), ...graph.in(bet.id, 'highlights')]
    if (voices.some(link => graph.record(link.from)?.fields.source !== 'internal')) return []
    const needs = targets(graph, bet.id, 'addresses')
    const claims = [...needs, ...needs.flatMap(need => targets(graph, need.id, 'behind'))]
    if (claims.some(claim => verdict(claim).items.some(item => !item.inside))) return []
    return [
      {
        says: 'Thought up inside, in now, and nobody outside has asked for it or shown a need of it',
        why: 'How do we know? It takes the place of something that people did ask for.',
        action: { do: 'link', label: 'Find out with the people it is for', name: 'asks', way: 'to', kinds: ['study'] },
      },
    ]
  },
})
