import { keysWords } from '../words/keys.words.ts'
import { keyPage } from './key-page.ts'

const { lanes } = keysWords

/** Keys of maps of lanes, beside those of every canvas; the map itself hears them. */
export const lanesKeys = keyPage({
  title: lanes.title,
  keys: {
    write: { press: 'Enter', says: lanes.write },
    join: { press: 'l', says: lanes.join },
    feel: { press: '2 1 0', says: lanes.feel },
    better: { press: '+', says: lanes.better },
    worse: { press: '-', says: lanes.worse },
    unfelt: { press: '.', says: lanes.unfelt },
    off: { press: 'Delete', says: lanes.off },
  },
})
