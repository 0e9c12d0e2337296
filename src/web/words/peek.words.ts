import { catalogue } from '../words.ts'

/** The words of a record looked at beside a page. */
export const peekWords = catalogue({
  peek: 'Record',
  close: 'Close',
  changed: (when: string) => `changed ${when}`,
  asOf: (when: string) => `as it stood on ${when}`,
  whole: 'Open the whole page',
  next: 'Next in the list',
  last: 'Previous in the list',
  isLast: 'It is the last of the list.',
  isFirst: 'It is the first of the list.',
  keys: {
    title: 'With a record at the side',
    next: 'Next or previous in the list behind it',
    whole: 'Open its whole page',
    close: 'Close it, back to the list',
  },
})
