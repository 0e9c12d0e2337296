import { canvas } from '../../model/canvas.ts'
import { constraint } from './constraint.kind.ts'

/** Constraints by type and by whether they are real. */
export const constraintRegister = canvas(constraint, {
  name: 'constraint-register',
  title: 'Constraint register',
  says: 'What limits us, sorted by type; the first column is what nobody has checked.',
  primitive: 'grid',
  columns: 'reality',
  lanes: 'type',
})
