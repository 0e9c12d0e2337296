import type { Kind } from './kind.ts'
import type { ChartRecord, CommonValues } from './record.ts'

const marks = /\p{M}+/gu
const piece = /[\p{L}\p{N}]+/gu
const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u
const cjkRun =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu

/** Text as search sees it: compatible forms, no case, no marks. */
export const fold = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase().normalize('NFKC')

/** The search words of a text, in order, each as often as it stands there. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [found] of fold(text).matchAll(piece)) {
    if (!cjk.test(found)) words.push(stem(found))
    else for (const [run] of found.matchAll(cjkRun)) words.push(...(cjk.test(run) ? pairs(run) : [stem(run)]))
  }
  return words
}

/** A light English stem: plurals and possessives only, so that it never surprises. */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word.slice(0, 64)
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ss|us|is)$/.test(word)) return word.slice(0, 64)
  return (/(ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)).slice(0, 64)
}

/** What somebody typed, as the words all of which a hit must hold; the last may be only a beginning. */
export function queryWords(query: string): { word: string; prefix: boolean }[] {
  const words = [...new Set(wordsOf(query))].slice(0, 12)
  const stillTyping = /[\p{L}\p{N}]$/u.test(query)
  return words.map((word, at) => ({
    word,
    prefix: stillTyping && at === words.length - 1 && !cjk.test(word) && word.length > 1,
  }))
}

/** All text of a record that a search should find. */
export function searchableText(
  record: ChartRecord | (CommonValues & { key: string; fields: Record<string, unknown> }),
  kind: Kind,
): string {
  const parts = [record.key, record.title ?? '', ...(record.tags ?? [])]
  if (record.cameFrom) parts.push(record.cameFrom.id)
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = record.fields[name]
    if (typeof value === 'string' && (field.type === 'text' || field.type === 'prose' || field.type === 'url'))
      parts.push(value)
    if (Array.isArray(value) && field.type === 'steps') parts.push(...value.map(step => String(step.text)))
  }
  return parts.join('\n')
}

/** Whether a search word is a pair of letters out of writing that has no spaces. */
export const isPair = (word: string): boolean => cjk.test(word)

function pairs(run: string): string[] {
  const letters = [...run]
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, at) => letters[at]! + letter)
}
