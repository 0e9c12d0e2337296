import { tight, titleLines } from './title-lines.ts'

const [wordsLine, countsLine] = [16.8, 21.5]

/** How many lines a card has left for what it says below its title and counts, on a card of this size at scale 1. */
export function roomForWords(title: string, hasCounts: boolean, card: { width: number; height: number }): number {
  const lines = titleLines(title, card.width - 58)
  // how high a line of the title is, and what lies around all words
  const [titleLine, around] = lines < tight ? [17, 28] : [15.6, 22]
  const used = lines * titleLine + (hasCounts ? countsLine : 0) + around
  // a fifth of a line may stand in the margin
  return Math.max(1, Math.floor((card.height - used) / wordsLine + 0.2))
}

const letter = 6.1

/** As many of these words as one line holds beside how many more there are. */
export function fitting(said: readonly string[], width: number): number {
  const more = 3 * letter
  let [used, fits] = [0, 0]
  for (const one of said) {
    used += (used > 0 ? 3 * letter : 0) + one.length * letter
    if (used + more > width) break
    fits += 1
  }
  return Math.max(1, fits)
}
