import { canvas } from '../../model/canvas.ts'
import { alternative } from './alternative.kind.ts'

/** All that people could turn to, the direct competitors only one part of it. */
export const landscapeWheel = canvas(alternative, {
  name: 'landscape-wheel',
  title: 'Landscape wheel',
  says: 'Everything people could turn to, from direct competitors to doing nothing. What pulls hardest on your customers lies nearest to the middle.',
  primitive: 'rings',
  columns: 'threat',
  lanes: 'type',
})
