import { signal } from '../../model/signal.ts'
import { untoldAskers } from './askers-told.ts'

/** A feature is live, and the people who asked for it do not know. */
export const askersOfFeatureNotTold = signal({
  name: 'askers-of-feature-not-told',
  title: 'Live, the people who asked not told',
  about: 'feature',
  sort: 'wrong',
  weekly: 'tell',
  effort: '30 min',
  reads: ['<asksFor'],
  folded: count => `${count} features are live, and who asked for them has not been told`,
  find: ({ id, state }, asked) => (state === 'live' ? untoldAskers(id, asked) : []),
})
