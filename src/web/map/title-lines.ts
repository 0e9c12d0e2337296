const letter = 6.75

/** From so many lines on a title leaves so little room that a card's lines move together. */
export const tight = 3

/** About how many lines a title of the map takes in so many pixels; words stay whole. */
export function titleLines(title: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of title.split(' ')) {
    const wide = word.length * letter
    if (used > 0 && used + letter + wide > width) {
      lines += 1
      used = wide
    } else used += (used > 0 ? letter : 0) + wide
  }
  return lines
}
