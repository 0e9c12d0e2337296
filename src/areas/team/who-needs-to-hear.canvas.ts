import { canvas } from '../../model/canvas.ts'
import { touchpoint } from './touchpoint.kind.ts'

/** Talks planned and held, by person. */
export const whoNeedsToHear = canvas(touchpoint, {
  name: 'who-needs-to-hear',
  title: 'Who needs to hear',
  says: 'Whom you told, heard, asked and thanked, and who is still waiting.',
  primitive: 'grid',
  columns: 'aim',
  lanes: { link: 'with' },
})
