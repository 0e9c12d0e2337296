import { canvas } from '../../model/canvas.ts'
import { ticket } from './ticket.kind.ts'

/** Tickets by whether they must, should, could or will not be in this time. */
export const moscow = canvas(ticket, {
  name: 'moscow',
  title: 'MoSCoW',
  says: 'For one date: what must be in, what should, what could, and what is not for this time.',
  primitive: 'board',
  columns: 'moscow',
})
