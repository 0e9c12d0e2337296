import { canvas } from '../../model/canvas.ts'
import { need } from './need.kind.ts'

/** Needs by how much they matter and how well they are met. */
export const opportunityLandscape = canvas(need, {
  name: 'opportunity-landscape',
  title: 'Opportunity landscape',
  says: 'What matters much and is met badly lies at the lower right. Say whether people told you or you guess.',
  primitive: 'quadrant',
  x: { does: 'writes', field: 'importance', label: 'Importance', low: 'Matters little', high: 'Matters much' },
  y: { does: 'writes', field: 'satisfaction', label: 'Satisfaction today', low: 'Badly met', high: 'Well met' },
  first: 'bottomRight',
  firm: { field: 'scored', is: ['survey'] },
  corners: {
    topLeft: 'More than enough',
    topRight: 'Keep it so',
    bottomLeft: 'Not worth it',
    bottomRight: 'Underserved',
  },
})
