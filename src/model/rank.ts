import { isOpen, type Kind } from './kind.ts'
import type { ChartRecord } from './record.ts'
import { fold, isPair, searchableText, stem, wordsOf } from './words.ts'

/** What somebody looks for: words, the last of them perhaps only begun. */
export type Terms = readonly { word: string; prefix: boolean }[]

/** How well a record answers a search: words in the title weigh most, whole words more than beginnings, open more than closed. */
export function rank(record: ChartRecord, kind: Kind, terms: Terms, said = ''): number {
  const title = wordsOf(record.title)
  const text = wordsOf(`${searchableText(record, kind).slice(0, 4_000)}\n${said.slice(0, 4_000)}`)
  let score = 0
  for (const { word, prefix } of terms) {
    if (title.includes(word)) score += 10
    else if (prefix && title.some(other => other.startsWith(word))) score += 7
    const times = text.filter(other => other === word || (prefix && other.startsWith(word))).length
    score += times / (times + 2)
  }
  if (terms.length > 1 && title.join(' ').includes(terms.map(term => term.word).join(' '))) score += 5
  score += 3 / (3 + title.length)
  return isOpen(kind, record.state) ? score : score * 0.8
}

const around = 60
/** What is longer is no word, but letters that no space parts. */
const longestWord = 24

/** Whether a record's own text holds every word looked for; if not, they stand in what was said under it. */
export function holdsAll(record: ChartRecord, kind: Kind, terms: Terms): boolean {
  const text = fold(searchableText(record, kind))
  return terms.every(({ word }) => text.includes(word))
}

/** The part of a record's text, or of what was `said` under it, where the words stand; matches lie between U+E000 and U+E001. */
export function passage(record: ChartRecord, kind: Kind, terms: Terms, said = ''): string {
  const text = `${said}\n${searchableText({ ...record, title: '', key: '', cameFrom: null }, kind)}`
    .trim()
    // what no sign parts already: the titles of options, the lines of a list
    .replace(/(?<![.!?…:;,])\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
  const first = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(found => matches(found[0], terms))
  const [from, to] = wholeWords(text, Math.max(0, (first?.index ?? 0) - around), around * 3)
  const part = text.slice(from, to)
  return `${from > 0 ? '…' : ''}${withMarks(part, terms)}${to < text.length ? '…' : ''}`.toWellFormed()
}

/** A text with the words looked for between U+E000 and U+E001. */
export const withMarks = (text: string, terms: Terms): string =>
  text.replace(/[\p{L}\p{N}]+/gu, found => (matches(found, terms) ? `\uE000${found}\uE001` : found))

/** A stretch of a text that cuts no word in two, where there is a space to cut at. */
function wholeWords(text: string, start: number, length: number): [from: number, to: number] {
  const before = start === 0 ? -1 : text.indexOf(' ', start)
  const from = before === -1 || before > start + longestWord ? start : before + 1
  const end = from + length
  const after = end >= text.length ? text.length : text.lastIndexOf(' ', end)
  return [from, after < end - longestWord ? Math.min(end, text.length) : after]
}

function matches(found: string, terms: Terms): boolean {
  const folded = fold(found)
  const word = stem(folded)
  return terms.some(
    term =>
      word === term.word ||
      (term.prefix && folded.startsWith(term.word)) ||
      (isPair(term.word) && folded.includes(term.word)),
  )
}
