import { keysWords } from '../words/keys.words.ts'
import { keyPage } from './key-page.ts'

const { readings } = keysWords

/** Keys of a metric's readings. */
export const readingsKeys = keyPage({
  title: readings.title,
  keys: {
    into: { press: 'j', says: readings.into },
    list: { press: 'l', says: readings.list },
    make: { press: 'n', says: readings.make },
    walk: { press: 'ArrowLeft ArrowRight', says: readings.walk },
    pick: { press: 'Enter', says: readings.pick },
  },
})
