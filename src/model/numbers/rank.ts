/** An item with its score and its shared place: 1, 1, 3. */
export interface Ranked {
  id: string
  score: number
  rank: number
}

/** Ranks from the highest score down; equal scores share a place, and stand alphabetically inside it. */
export function ranked(scores: Iterable<readonly [string, number]>, tolerance = 0): Ranked[] {
  const list = [...scores].map(([id, score]) => ({ id, score, rank: 0 }))
  list.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const [index, item] of list.entries()) {
    const above = list[index - 1]
    item.rank = above && same(above.score, item.score, tolerance) ? above.rank : index + 1
  }
  if (tolerance > 0) list.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return list
}

/** The order in words, ties joined by "=": `["a=c", "b"]`. */
export function rankWords(list: readonly Ranked[]): string[] {
  const words: string[] = []
  for (const [index, { id, rank }] of list.entries()) {
    if (list[index - 1]?.rank === rank) words[words.length - 1] += `=${id}`
    else words.push(id)
  }
  return words
}

/** The same from an order and its shared places. */
export function orderWords(order: readonly string[], place: Readonly<Record<string, number>>): string[] {
  return rankWords(order.map(id => ({ id, score: 0, rank: place[id]! })))
}

/** The order, items of a shared place side by side and alphabetical. */
export function rankOrder(list: readonly Ranked[]): string[] {
  return list.map(({ id }) => id)
}

/** Each item's shared place by its id. */
export function places(list: readonly Ranked[]): Record<string, number> {
  return Object.fromEntries(list.map(({ id, rank }) => [id, rank]))
}

function same(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}
