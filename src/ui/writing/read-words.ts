import type { MarkedToken, Token } from 'marked'
import { mentioned } from '../../model/mention.ts'
import { unescaped } from '../prose-text.ts'
import type { Mark, Piece } from './document.ts'

/** One letter or thing in a line of words, and where it stands in the source. */
export interface Letter {
  piece: Piece
  from: number
  to: number
}

/** Reads tokens within a line, letter by letter with their places; `text` is what the tokens were made of. */
export function lettersOf(tokens: readonly Token[], at = 0, marks: readonly Mark[] = []): Letter[] {
  const letters: Letter[] = []
  let place = at
  for (const each of tokens) {
    letters.push(...read(each as MarkedToken, place, marks))
    place += each.raw.length
  }
  return letters
}

/** Letters joined into pieces of words. */
export function wordsOf(letters: readonly Letter[]): Piece[] {
  const pieces: Piece[] = []
  for (const { piece } of letters) {
    const last = pieces.at(-1)
    if (piece.type === 'text' && last?.type === 'text' && sameMarks(piece, last)) last.text += piece.text ?? ''
    else pieces.push({ ...piece })
  }
  return pieces
}

const sameMarks = (one: Piece, other: Piece): boolean =>
  one.marks === other.marks || JSON.stringify(one.marks) === JSON.stringify(other.marks)

function read(token: MarkedToken, at: number, marks: readonly Mark[]): Letter[] {
  const whole = { from: at, to: at + token.raw.length }
  switch (token.type) {
    case 'strong':
      return inside(token, at, [...marks, { type: 'bold' }])
    case 'em':
      return inside(token, at, [...marks, { type: 'italic' }])
    case 'del':
      return inside(token, at, [...marks, { type: 'strike' }])
    case 'codespan': {
      const start = token.raw.indexOf(token.text)
      return spread(token.text, [...marks, { type: 'code' }], start < 0 ? whole : at + start)
    }
    case 'br':
      return [{ piece: atom('hardBreak', { how: token.raw === '\n' ? 'soft' : null }, marks), ...whole }]
    case 'image':
      return [
        {
          piece: atom('image', { src: token.href, alt: plainOf(token), title: token.title ?? null }, marks),
          ...whole,
        },
      ]
    case 'link': {
      const named = mentioned(token.href)
      if (named) return [{ piece: atom('mention', { ...named, label: plainOf(token) }, marks), ...whole }]
      return inside(token, at, [{ type: 'link', attrs: { href: token.href, title: token.title ?? null } }, ...marks])
    }
    case 'html':
      if (/^<br\s*\/?>$/i.test(token.raw)) return [{ piece: atom('hardBreak', { how: 'html' }, marks), ...whole }]
      return spread(token.raw, [...marks, { type: 'raw' }], at)
    case 'escape':
      return [...unescaped(token.text)].map(letter => ({ piece: letterOf(letter, marks), ...whole }))
    case 'text':
      return token.tokens ? lettersOf(token.tokens, at, marks) : plain(token.raw, at, marks)
    default:
      return spread(token.raw, marks, at)
  }
}

/** The words of a token without their marks. */
const plainOf = (token: { text: string; tokens?: Token[] }): string =>
  token.tokens
    ? lettersOf(token.tokens)
        .map(({ piece }) => piece.text ?? '')
        .join('')
    : unescaped(token.text)

function inside(token: { raw: string; tokens?: Token[] }, at: number, marks: readonly Mark[]): Letter[] {
  const tokens = token.tokens ?? []
  const start = token.raw.indexOf(tokens.map(({ raw }) => raw).join(''))
  return lettersOf(tokens, at + Math.max(0, start), marks)
}

/** Plain words, in which an entity is one letter. */
function plain(raw: string, at: number, marks: readonly Mark[]): Letter[] {
  const letters: Letter[] = []
  let place = 0
  for (const part of raw.split(/(&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});)/i)) {
    const said = unescaped(part)
    const to = place + part.length
    if (said === part) letters.push(...spread(part, marks, at + place))
    else for (const letter of said) letters.push({ piece: letterOf(letter, marks), from: at + place, to: at + to })
    place = to
  }
  return letters
}

function spread(text: string, marks: readonly Mark[], at: number | { from: number; to: number }): Letter[] {
  const letters: Letter[] = []
  let place = 0
  for (const letter of text) {
    const range = typeof at === 'number' ? { from: at + place, to: at + place + letter.length } : at
    letters.push({ piece: letterOf(letter, marks), ...range })
    place += letter.length
  }
  return letters
}

// a letter knows its marks by the very list, so that telling a whole line's apart costs nothing
const letterOf = (text: string, marks: readonly Mark[]): Piece => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks: marks as Mark[] }),
})

const atom = (type: string, attrs: Record<string, unknown>, marks: readonly Mark[]): Piece => ({
  type,
  attrs,
  ...(marks.length > 0 && { marks: [...marks] }),
})
