import { listed } from '../format.ts'
import { catalogue, counted } from '../words.ts'

/** The words of trees. */
export const treeWords = catalogue({
  top: 'At the top',
  under: (key: string, title: string) => `Under ${key} ${title}`,
  alsoUnder: (keys: readonly string[]) => `also under ${listed(keys)}`,
  holds: (count: number) => counted(count, { one: '# beneath it', other: '# beneath it' }),
  missing: (title: string, key: string) => `No ${title.toLowerCase()} under ${key} yet: write one`,
  gap: (title: string) => `No ${title.toLowerCase()} yet`,
  loose: (count: number) => counted(count, { one: '# hangs under nothing yet', other: '# hang under nothing yet' }),
  looseHint: 'Drag one onto another to hang it there.',
  fold: (key: string) => `Fold what hangs under ${key}`,
  unfold: (key: string, count: number) =>
    counted(count, { one: `Unfold # beneath ${key}`, other: `Unfold # beneath ${key}` }),
  itself: 'It would hang under itself',
  fits: (title: string, above: readonly string[]) =>
    above.length === 0 ? `Nothing hangs under it here` : `${title} hangs under: ${listed(above)}`,
})
