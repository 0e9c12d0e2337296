import { catalogue } from '../words.ts'

/** The words of a record looked at beside a page. */
export const peekWords = catalogue({
  peek: 'Record',
  close: 'Close',
  whole: 'Open the whole page',
  next: 'Next in the list',
  last: 'Previous in the list',
  keys: {
    title: 'With a record at the side',
    next: 'Next or previous in the list behind it',
    whole: 'Open its whole page',
    close: 'Close it, back to the list',
  },
})
