import { canvas } from '../../model/canvas.ts'
import { assumption } from './assumption.kind.ts'

/** What must be true, by how much hangs on it and how much is known: the top right is tested first. */
export const assumptionMap = canvas(assumption, {
  name: 'assumption-map',
  title: 'Assumption map',
  says: 'Up and down you say how much hangs on it. Left and right nobody can say: it follows from the evidence, so a drag sideways asks what you know.',
  primitive: 'quadrant',
  x: {
    does: 'shows',
    value: 'evidence amount',
    asks: 'evidence',
    label: 'Evidence',
    low: 'No evidence',
    high: 'Much evidence',
    reversed: true,
  },
  y: { does: 'writes', field: 'importance', label: 'Importance', low: 'Hardly matters', high: 'Everything falls' },
  first: 'topRight',
  corners: {
    topLeft: 'Build on it',
    topRight: 'Test first',
    bottomLeft: 'Leave it',
    bottomRight: 'Look when it is cheap',
  },
})
