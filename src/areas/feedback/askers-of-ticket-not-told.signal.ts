import { signal } from '../../model/signal.ts'
import { untoldAskers } from './askers-told.ts'

/** A ticket is done, and the people who asked for it do not know. */
export const askersOfTicketNotTold = signal({
  name: 'askers-of-ticket-not-told',
  title: 'Done, the people who asked not told',
  about: 'ticket',
  sort: 'wrong',
  weekly: 'tell',
  effort: '30 min',
  reads: ['<asksFor'],
  alsoClosed: ['done'],
  folded: count => `${count} tickets are done, and those who asked do not know`,
  find: ({ id, state }, asked) => (state === 'done' ? untoldAskers(id, asked) : []),
})
