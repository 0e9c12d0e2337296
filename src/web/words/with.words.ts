import { catalogue } from '../words.ts'

/** The words of two people at one record. */
export const withWords = catalogue({
  title: (key: string) => `Two of you changed ${key}`,
  says: 'Somebody else wrote the same value while you did. Choose which stands; the other one stays in the history.',
  which: (label: string) => `Which ${label} stands`,
  mine: 'Yours',
  theirs: 'Theirs',
  nothing: 'nothing',
  keep: 'Keep',
})
