import { catalogue, counted } from '../words.ts'

/** The words of the search page. */
export const searchWords = catalogue({
  title: 'Search',
  label: 'Words to find',
  placeholder: 'Words, or a key such as A-7',
  kind: 'Kind',
  anyKind: 'Any kind',
  nothing: (q: string) => `Nothing holds “${q}”`,
  nothingWords:
    'Every word must stand in a record’s title, texts, tags or comments. Try fewer words, or their beginnings.',
  start: 'Find anything by the words in it',
  startWords: 'Titles, texts, tags and what an import brought along are searched; a key leads straight to its record.',
  found: (count: number) => counted(count, { one: '# record', other: '# records' }),
})
