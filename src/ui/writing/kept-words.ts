import type { TokensList } from 'marked'
import { alike, type Mark, normal, type Piece } from './document.ts'
import { lettersIn } from './read-markdown.ts'
import { type Letter, wordsOf } from './read-words.ts'
import { type Guard, writeWords } from './write-words.ts'

/**
 * A line of words in which only what changed is written anew, between what stands before and after it in the source;
 * null where no such writing reads back as the words that are wanted.
 */
export function keptWords(whole: string, old: Piece, now: Piece, links: TokensList['links']): string | null {
  const [, lead, source, tail] = /^([ \t]*)([\s\S]*?)([ \t]*)$/.exec(whole)!
  const kept = replaced(source!, old, now, links)
  return kept === null ? null : `${lead}${kept}${tail}`
}

function replaced(source: string, old: Piece, now: Piece, links: TokensList['links']): string | null {
  const was = lettersIn(source, links)
  if (!alike(line(wordsOf(was)), line(old.content ?? []))) return null
  const wanted = line(now.content ?? [])
  const is = apart(wanted.content ?? [])
  const shown = was.map(({ piece }) => said(piece))
  const { lead, tail } = common(shown, is.map(said))
  const middle = is.slice(lead, is.length - tail)
  for (const [from, to] of cuts(was, lead, was.length - tail, source.length)) {
    for (const marks of around(was, lead, was.length - tail)) {
      for (const guard of [0, 2, 3] as const) {
        const written = source.slice(0, from) + inside(middle, marks, guard) + source.slice(to)
        if (alike(line(wordsOf(lettersIn(written, links))), wanted)) return written
      }
    }
  }
  return null
}

const line = (content: Piece[]): Piece => normal({ type: 'paragraph', content })

const said = (piece: Piece): string => JSON.stringify(normal(piece))

/** Words letter by letter. */
function apart(content: readonly Piece[]): Piece[] {
  return content.flatMap(piece =>
    piece.type === 'text' ? [...(piece.text ?? '')].map(text => ({ ...piece, text })) : [piece],
  )
}

function common(old: readonly string[], now: readonly string[]): { lead: number; tail: number } {
  const most = Math.min(old.length, now.length)
  let lead = 0
  while (lead < most && old[lead] === now[lead]) lead += 1
  let tail = 0
  while (tail < most - lead && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  return { lead, tail }
}

/** Where the source may be cut: marks at either edge belong to what stays or to what goes. */
function* cuts(was: readonly Letter[], from: number, to: number, end: number): Generator<[number, number]> {
  const [before, after] = [was[from - 1]?.to ?? 0, was[to]?.from ?? end]
  // as little as can be goes: what stands around the words that go stays around those that come
  const starts = new Set(from < to ? [was[from]!.from, before] : [before, after])
  const ends = new Set(from < to ? [was[to - 1]!.to, after] : [before, after])
  for (const start of starts) for (const stop of ends) if (start <= stop) yield [start, stop]
}

/** Marks that already hold where the new words come in: those of both neighbours, of either, of what goes, of none. */
function around(was: readonly Letter[], from: number, to: number): readonly (readonly Mark[])[] {
  const of = (at: number): readonly Mark[] => was[at]?.piece.marks ?? []
  return from < to ? [of(from), of(from - 1), of(to), []] : [of(from - 1), of(to), []]
}

function inside(content: readonly Piece[], holding: readonly Mark[], guard: Guard): string {
  const held = new Set(holding.map(nameOf))
  const bare = content.map(piece => ({ ...piece, marks: (piece.marks ?? []).filter(mark => !held.has(nameOf(mark))) }))
  if (holding.some(mark => mark.type === 'code')) return bare.map(piece => piece.text ?? '').join('')
  return writeWords(wordsOf(bare.map(piece => ({ piece, from: 0, to: 0 }))), { guard, italic: '*' })
}

const nameOf = (mark: Mark): string => JSON.stringify(normal({ type: 'text', marks: [mark] }).marks)
