import { canvas } from '../../model/canvas.ts'
import { ticket } from './ticket.kind.ts'

/** Who does, answers for, is asked about and hears of each piece of work. */
export const raciGrid = canvas(ticket, {
  name: 'raci-grid',
  title: 'RACI grid',
  says: 'Who does it, who answers for it, who is asked before and who is told after. Each row has one A and at least one R.',
  primitive: 'grid',
  columns: { link: 'responsible' },
  letters: [
    { link: 'responsible', letter: 'R', label: 'Responsible' },
    { link: 'accountable', letter: 'A', label: 'Accountable', one: true },
    { link: 'consulted', letter: 'C', label: 'Consulted' },
    { link: 'informed', letter: 'I', label: 'Informed' },
  ],
  checks: { method: 'raci.validate', rows: 'rows' },
})
