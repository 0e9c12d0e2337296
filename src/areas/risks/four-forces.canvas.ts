import { canvas } from '../../model/canvas.ts'
import { switchingForce } from './switching-force.kind.ts'

/** What moves people to change and what holds them back. */
export const fourForces = canvas(switchingForce, {
  name: 'four-forces',
  title: 'Four forces',
  says: 'Push and pull move people, anxiety and habit hold them; if the second pair is stronger, they stay.',
  primitive: 'grid',
  columns: 'force',
})
