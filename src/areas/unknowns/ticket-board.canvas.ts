import { canvas } from '../../model/canvas.ts'
import { ticket } from './ticket.kind.ts'

/** Tickets by state. */
export const ticketBoard = canvas(ticket, {
  name: 'ticket-board',
  title: 'Backlog and tickets',
  says: 'What is new, ready, being done and done. A ticket is ready when somebody new could build it.',
  primitive: 'board',
  columns: 'state',
  lanes: 'team',
})
