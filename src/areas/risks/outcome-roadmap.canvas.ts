import { canvas } from '../../model/canvas.ts'
import { bet } from './bet.kind.ts'

/** Bets in now, next and later, without dates. */
export const outcomeRoadmap = canvas(bet, {
  name: 'outcome-roadmap',
  title: 'Outcome roadmap',
  says: 'Now, next, later: a direction without dates. Drag a bet to change how near it is.',
  primitive: 'board',
  columns: 'horizon',
  lanes: { link: 'drives' },
})
