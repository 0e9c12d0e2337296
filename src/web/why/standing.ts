import type { Ladder } from '../../model/why.ts'
import { whyWords } from '../words/why.words.ts'

/** How a ladder stands, in a few words: unbroken, or how many of its rungs are whole, thin, missing and hidden. */
export function standing({ counts }: Ladder): string {
  if (counts.missing === 0 && counts.thin === 0 && counts.hidden === 0 && counts.whole > 0) return whyWords.unbroken
  const parts = (['whole', 'thin', 'missing', 'hidden'] as const).filter(one => counts[one] > 0)
  return parts.length === 0 ? whyWords.says : parts.map(one => whyWords.counts[one](counts[one])).join(' · ')
}
