import { canvas } from '../../model/canvas.ts'
import { goal } from './goal.kind.ts'

/** Goals under the goals they support, up to the business strategy. */
export const goalTree = canvas(goal, {
  name: 'goal-tree',
  title: 'Goal tree',
  says: 'From this year’s targets up to where the business wants to be.',
  primitive: 'tree',
  along: 'supports',
})
