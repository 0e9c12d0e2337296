import { canvas } from '../../model/canvas.ts'
import { goal } from './goal.kind.ts'

/** Goals, the outcomes that serve them, and the bets that drive those. */
export const goalToBet = canvas(goal, {
  name: 'goal-to-bet',
  title: 'From goal to bet',
  says: 'What the business wants, how you will see it, and what you do for it. A branch that ends early is a gap.',
  primitive: 'tree',
  also: ['outcome', 'bet'],
  along: { goal: ['supports'], outcome: ['partOf', 'serves'], bet: ['drives'] },
})
