import { fold, stem, wordsOf } from '../../model/words.ts'

/** A record that may be meant, with the words it has in common with what was said, as they stand there. */
export interface Likely<T> {
  record: T
  shares: readonly string[]
}

/** The records that have most words in common with a text, rare words weighing more; the same every time. */
export function likely<T extends { key: string }>(
  text: string,
  records: readonly T[],
  wordsIn: (record: T) => string,
  most: number,
): Likely<T>[] {
  const said = telling(text)
  const held = records.map(record => ({ record, words: new Set(telling(wordsIn(record)).keys()) }))
  const holders = new Map<string, number>()
  for (const { words } of held) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(1 + records.length / (holders.get(word) ?? 1))
  return held
    .map(({ record, words }) => {
      const shared = [...said].filter(([word]) => words.has(word))
      const score = shared.reduce((sum, [word]) => sum + weight(word), 0) / Math.sqrt(4 + words.size)
      return { record, shares: shared.map(([, as]) => as), score }
    })
    .filter(one => one.shares.length > 0)
    .sort((one, other) => other.score - one.score || byKey(one.record.key, other.record.key))
    .slice(0, most)
    .map(({ record, shares }) => ({ record, shares }))
}

/** The words of a text that say what it is about, each with the form it has there. */
function telling(text: string): Map<string, string> {
  const words = new Map<string, string>()
  for (const [found] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const word of wordsOf(found)) {
      const root = rootOf(word)
      if (word.length > 1 && !filler.has(word) && !words.has(root))
        words.set(root, [...found].length > 20 ? word : found)
    }
  }
  return words
}

/** "booking", "booked" and "book" as one, as long as enough of the word is left. */
function rootOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  return stem(word.replace(/(?<=[a-z]{3})(?:ing|ed)$|(?<=[a-z]{4})(?:er|e)$/, ''))
}

const byKey = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)

// words that stand in every sentence and tell nothing of what it is about
const filler = new Set(
  `a able about after again all also always am an and another any anybody anything app are as ask at back be because been before being best
better both but by can cannot come could day did do doe does done dont each either else even ever every everybody everything few for from get
give go going good got great had has have having he hello her here hi him his how i if im in into is it its ive just keep know lately let like
little ll lot make many may maybe me more most much must my need needs never new next no nobody none not nothing now of off often on once one
only or other our out over own people per please put quite rather re really right said same say see shall she should since so some somebody
something sometime soon still such t take than thank that the their them then there these they thing think this those though through time to
today too tool try two under until up us use used user using ve very via want was way we well were what when where whether which while who whom
whose why will with within without would yes yet you your s d`.split(/\s+/),
)
