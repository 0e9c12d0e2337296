import { canvas } from '../../model/canvas.ts'
import { goal } from './goal.kind.ts'

/** Goals by how they pay and how directly. */
export const earnsOrSaves = canvas(goal, {
  name: 'earns-or-saves',
  title: 'Earns or saves',
  says: 'Earning or saving, directly or not: a portfolio with only one filled corner is a risk of its own.',
  primitive: 'grid',
  columns: 'pays',
  lanes: 'directness',
})
