import { keysWords } from '../words/keys.words.ts'
import { keyPage } from './key-page.ts'

const { readings } = keysWords

/** Keys of a metric's readings. */
export const readingsKeys = keyPage({
  title: readings.title,
  keys: {
    make: { press: 'n', says: readings.make },
    walk: { press: 'ArrowLeft ArrowRight', says: readings.walk },
    signal: { press: 'ArrowUp ArrowDown', says: readings.signal },
    pick: { press: 'Enter', says: readings.pick },
    off: { press: 'Delete', says: readings.off },
  },
})
