import { canvas } from '../../model/canvas.ts'
import { constraint } from './constraint.kind.ts'

/** Constraints by how far they have been challenged. */
export const challengeCases = canvas(constraint, {
  name: 'challenge-cases',
  title: 'Challenge cases',
  says: 'Which limits have been questioned, and what came of it.',
  primitive: 'board',
  columns: 'challenged',
})
