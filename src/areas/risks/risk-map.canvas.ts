import { canvas } from '../../model/canvas.ts'
import { risk } from './risk.kind.ts'

/** Risks by how likely and how bad they are. */
export const riskMap = canvas(risk, {
  name: 'risk-map',
  title: 'Risk map',
  says: 'How likely it is, and what it would do; the top right needs an answer.',
  primitive: 'quadrant',
  x: { does: 'writes', field: 'likelihood', label: 'Likelihood', low: 'Rare', high: 'Nearly certain' },
  y: { does: 'writes', field: 'impact', label: 'Impact', low: 'A nuisance', high: 'The end of it' },
  first: 'topRight',
  corners: {
    topLeft: 'Watch for the first sign',
    topRight: 'Answer now',
    bottomLeft: 'Live with it',
    bottomRight: 'Make it rarer',
  },
  face: ['trigger'],
})
