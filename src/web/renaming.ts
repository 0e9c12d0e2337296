/** One kind's own words and those this workspace uses instead, all in lower case. */
export interface Renaming {
  one: string
  many: string
  newOne: string
  newMany: string
}

// words before a noun, so that “needs” in “it needs” stays what it is
const before =
  'a|an|the|this|that|these|those|each|every|no|any|another|one|two|its|your|our|their|whose|which|what|of|for|with|without|in|by|new|open|other|more|running|further|\\d+|#'

/** Puts a workspace's own names for kinds where a sentence of ours speaks of them; words in quotes are somebody's own. */
export function inTheirWords(renamings: readonly Renaming[]): (text: string) => string {
  if (renamings.length === 0) return text => text
  const names = new Map<string, string>()
  for (const { one, many, newOne, newMany } of renamings) {
    if (newOne !== one) names.set(one, newOne)
    if (newMany !== many) names.set(many, newMany)
  }
  if (names.size === 0) return text => text
  const nouns = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const noun = nouns.join('|')
  const inside = new RegExp(`\\b(${before})( +(?:[a-z]+ed +)?)(${noun})\\b`, 'giu')
  const first = new RegExp(`^(${noun})\\b(?! *[’'])`, 'iu')
  const part = (text: string): string =>
    text
      .replace(first, (found: string) => likewise(found, names.get(found.toLowerCase()) ?? found))
      .replace(inside, (_whole: string, word: string, gap: string, found: string) => {
        const next = likewise(found, names.get(found.toLowerCase()) ?? found)
        return `${gap.trim() === '' ? articleOf(word, next) : word}${gap}${next}`
      })
  return text =>
    text
      .split(/(“[^”]*”)/u)
      .map(piece => (piece.startsWith('“') ? piece : part(piece)))
      .join('')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** With a capital where there was one. */
function likewise(found: string, next: string): string {
  return /^\p{Lu}/u.test(found) ? next.charAt(0).toUpperCase() + next.slice(1) : next
}

function articleOf(word: string, next: string): string {
  if (!/^an?$/i.test(word)) return word
  const article = /^[aeiou]/i.test(next) ? 'an' : 'a'
  return /^A/.test(word) ? article.charAt(0).toUpperCase() + article.slice(1) : article
}
