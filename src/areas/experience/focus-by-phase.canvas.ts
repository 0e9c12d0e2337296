import { canvas } from '../../model/canvas.ts'
import { feature } from './feature.kind.ts'

/** Features by the stage they serve and their fit with the core. */
export const focusByPhase = canvas(feature, {
  name: 'focus-by-phase',
  title: 'Focus by phase',
  says: 'Coming back comes first, then getting started, then being found, then mastery; the phase says where to work now.',
  primitive: 'grid',
  columns: 'stage',
  lanes: 'fit',
})
