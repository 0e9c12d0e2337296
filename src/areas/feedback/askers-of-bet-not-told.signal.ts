import { signal } from '../../model/signal.ts'
import { untoldAskers } from './askers-told.ts'

/** A bet was launched, and the people who asked for it do not know. */
export const askersOfBetNotTold = signal({
  name: 'askers-of-bet-not-told',
  title: 'Launched, the people who asked not told',
  about: 'bet',
  sort: 'wrong',
  weekly: 'tell',
  effort: '30 min',
  reads: ['<asksFor'],
  folded: count => `${count} bets are launched, and who asked for them has not been told`,
  alsoClosed: ['reviewed'],
  find: ({ id, state }, asked) => (state === 'launched' || state === 'reviewed' ? untoldAskers(id, asked) : []),
})
