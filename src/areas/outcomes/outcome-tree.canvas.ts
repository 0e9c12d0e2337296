import { canvas } from '../../model/canvas.ts'
import { outcome } from './outcome.kind.ts'

/** Outcomes under the outcomes they are part of. */
export const outcomeTree = canvas(outcome, {
  name: 'outcome-tree',
  title: 'OKR tree',
  says: 'Objectives and, beneath them, the results by which you will know.',
  primitive: 'tree',
  along: 'partOf',
})
