import { type Mention, mentionParts, mentionText } from '../../model/mention.ts'

/** Whom or what somebody picked, and the word that stands for it while they write: `@Ben`, `#B-2`. */
export interface Pick {
  word: string
  mention: Named
}
type Named = Omit<Mention, 'from' | 'to'>

/** A comment while it is written: words as one reads them, and what some of them stand for. */
export interface Draft {
  text: string
  picks: readonly Pick[]
}

export const emptyDraft: Draft = { text: '', picks: [] }

/** A written comment opened to be changed. */
export function opened(text: string, say: (mention: Mention) => string): Draft {
  const picks: Pick[] = []
  const parts = mentionParts(text).map(part => {
    if (typeof part === 'string') return part
    const word = `${part.of === 'member' ? '@' : '#'}${say(part)}`
    picks.push({ word, mention: part })
    return word
  })
  return { text: parts.join(''), picks }
}

/** A draft as it is kept: each picked word as the mention it stands for. */
export function writtenOut({ text, picks }: Draft): string {
  const known = new Map(picks.map(pick => [pick.word, pick.mention]))
  return cut(text, [...known.keys()])
    .map(part => {
      const mention = known.get(part)
      return mention ? mentionText(mention) : part
    })
    .join('')
    .trim()
}

/** The picks whose words still stand in the text. */
export const standing = ({ text, picks }: Draft): Pick[] => {
  const parts = new Set(
    cut(
      text,
      picks.map(pick => pick.word),
    ),
  )
  return picks.filter(pick => parts.has(pick.word))
}

/** A text cut at whole picked words; a longer word is found before one it begins with. */
export function cut(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text]
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return text.split(pattern).filter(part => part !== '')
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** What is being asked for at the caret. */
export interface Asked {
  of: Mention['of']
  /** Where its sign stands. */
  from: number
  typed: string
}

const signs: readonly [RegExp, Mention['of']][] = [
  [/(?:^|[\s([“"'])(@)([\p{L}\p{N}_.'’-]*(?: [\p{L}\p{N}_.'’-]*){0,2})$/u, 'member'],
  [/(?:^|[\s([“"'])(#)((?:[\p{L}\p{N}][^\n#@]{0,40})?)$/u, 'record'],
  [/(\[\[)([^\]\n]{0,40})$/u, 'record'],
]

/** Whom or what the words before the caret ask for: `@be`, `#fast`, `[[fast`. */
export function askedAt(text: string, caret: number): Asked | null {
  const before = text.slice(Math.max(0, caret - 80), caret)
  for (const [sign, of] of signs) {
    const found = sign.exec(before)
    if (!found) continue
    const typed = found[2] ?? ''
    return { of, from: caret - typed.length - found[1]!.length, typed }
  }
  return null
}

/** A sign typed right after a pick closes up to its word; `gap` is where the caret stood after the pick. */
export function closedUp(text: string, caret: number, gap: number): { text: string; caret: number } {
  const isSign = caret === gap + 1 && text[gap - 1] === ' ' && /[.,;:!?)’'”"]/.test(text[gap] ?? '')
  return isSign ? { text: text.slice(0, gap - 1) + text.slice(gap), caret: caret - 1 } : { text, caret }
}

/** The draft with what was picked in the place of what was typed, and where the caret stands then. */
export function withPick(draft: Draft, asked: Asked, caret: number, pick: Pick): { draft: Draft; caret: number } {
  const rest = draft.text.slice(caret).replace(/^\]\]/, '')
  const gap = /^[\s.,;:!?)]/.test(rest) ? '' : ' '
  const text = draft.text.slice(0, asked.from) + pick.word + gap + rest
  const picks = [...draft.picks.filter(other => other.word !== pick.word), pick]
  return { draft: { text, picks }, caret: asked.from + pick.word.length + 1 }
}
