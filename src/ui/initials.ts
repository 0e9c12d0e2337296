import type { Tone } from './tag.tsx'

const tones: readonly Tone[] = ['blue', 'rose', 'violet', 'good', 'care', 'bad']

/** The one or two letters a name is shortened to, in any script. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words
  return ends.map(word => [...word][0]!.toLocaleUpperCase()).join('') || '·'
}

/** The colour a name always has, so that a person is found again. */
export function toneOfName(name: string): Tone {
  let sum = 0
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973
  return tones[sum % tones.length]!
}
