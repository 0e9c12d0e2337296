import { canvas } from '../../model/canvas.ts'
import { feature } from './feature.kind.ts'

/** The same features around one centre. */
export const orbit = canvas(feature, {
  name: 'orbit',
  title: 'Orbit',
  says: 'The core in the middle, what supports it close by, the rest farther out.',
  primitive: 'rings',
  columns: 'fit',
})
