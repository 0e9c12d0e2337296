import { canvas } from '../../model/canvas.ts'
import { stakeholder } from './stakeholder.kind.ts'

/** People by what they can do and how much they care. */
export const influenceInterest = canvas(stakeholder, {
  name: 'influence-interest',
  title: 'Influence and interest',
  says: 'Who can move or stop it, and who cares; talk first to those who can and do not yet.',
  primitive: 'quadrant',
  x: { does: 'writes', field: 'interest', label: 'Interest', low: 'Hardly cares', high: 'Asks every day' },
  y: { does: 'writes', field: 'influence', label: 'Influence', low: 'None', high: 'Can stop it' },
  first: 'topLeft',
  corners: {
    topLeft: 'Win them over',
    topRight: 'Work closely with',
    bottomLeft: 'Let them know',
    bottomRight: 'Keep in the picture',
  },
})
