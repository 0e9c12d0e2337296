import { canvas } from '../../model/canvas.ts'
import { need } from './need.kind.ts'

/** Needs under the wider needs they belong to. */
export const opportunityTree = canvas(need, {
  name: 'opportunity-tree',
  title: 'Opportunity tree',
  says: 'Wide needs at the top, narrower ones beneath; work on the narrow ones, choose among the wide ones.',
  primitive: 'tree',
  along: 'partOf',
})
