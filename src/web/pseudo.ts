const marks: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  i: 'î',
  k: 'ķ',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  z: 'ž',
}

/**
 * Words as a language with longer words and other letters would have them, so that what does not come from the catalogue
 * shows itself, and what has no room breaks before a translator meets it. A third longer, in brackets.
 */
export function pseudo(text: string): string {
  if (text.trim() === '' || text.startsWith('⟦')) return text
  const letters = text.replace(/[a-z]/g, letter => marks[letter] ?? letter)
  const longer = Math.ceil(text.length / 3)
  const tail = 'longer words take room '.repeat(Math.ceil(longer / 23)).slice(0, longer)
  return `⟦${letters} ${tail.trim()}⟧`
}
