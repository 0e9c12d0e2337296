/** A word with the article that is spoken before it: a bet, an assumption. */
export const articled = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`

/** The same at the beginning of a sentence. */
export const articledAtStart = (word: string): string => articled(word).replace(/^a/, 'A')
