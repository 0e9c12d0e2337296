import { canvas } from '../../model/canvas.ts'
import { decision } from './decision.kind.ts'

/** Who drives each decision, who makes the call, who contributes and who hears of it. */
export const daciGrid = canvas(decision, {
  name: 'daci-grid',
  title: 'DACI grid',
  says: 'Who brings each decision about, who makes the call, who is heard and who is told. Each row has one D and one A.',
  primitive: 'grid',
  columns: { link: 'approver' },
  letters: [
    { link: 'driver', letter: 'D', label: 'Driver', one: true },
    { link: 'approver', letter: 'A', label: 'Approver', one: true },
    { link: 'contributor', letter: 'C', label: 'Contributor' },
    { link: 'informed', letter: 'I', label: 'Informed' },
  ],
  checks: {
    method: 'daci.validate',
    rows: 'decisions',
    fields: { question: 'question', due: 'due', outcome: 'outcome', reasons: 'reasons', decidedAt: 'decidedOn' },
  },
})
