import { mentionText } from '../../model/mention.ts'
import { isCode, type Mark, markOrder, type Piece } from './document.ts'

/** How far words are guarded from being read as marks: not at all, where a line begins, where marks would be, everywhere, and also beside marks. */
export const guards = [0, 1, 2, 3, 4] as const
export type Guard = (typeof guards)[number]

/** How a line of words is written. */
export interface WordStyle {
  guard: Guard
  /** The sign of italics; the other one where the first would be misread. */
  italic: '*' | '_'
  /** Within a table a line cannot break. */
  isCell?: boolean
}

const rank = (mark: Mark): number => markOrder.indexOf(mark.type)
const same = (one: Mark, other: Mark): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Words as Markdown; marks are opened as late and closed as early as they can be, and never around spaces. */
export function writeWords(content: readonly Piece[], style: WordStyle): string {
  let out = ''
  let open: Mark[] = []
  const signs: Sign[] = []
  const put = (mark: Mark, end: 'start' | 'end') => {
    const written = sign(mark, style, end)
    if (flanked.has(mark.type)) signs.push({ from: out.length, to: out.length + written.length, end })
    out += written
  }
  const close = (kept: number) => {
    const trail = /[ \t\n]*$/.exec(out)![0]
    const closing = open.slice(kept).reverse()
    const moved = closing.length > 0 && !closing.some(mark => mark.type === 'raw') ? trail : ''
    out = out.slice(0, out.length - moved.length)
    for (const mark of closing) put(mark, 'end')
    out += moved
    open = open.slice(0, kept)
  }
  for (const [at, piece] of content.entries()) {
    const marks = (piece.marks ?? []).filter(mark => mark.type !== 'code' || piece.type !== 'text')
    const wanted = marks.toSorted((a, b) => reach(content, at, b) - reach(content, at, a) || rank(a) - rank(b))
    const kept = open.findIndex(mark => !wanted.some(other => same(mark, other)))
    close(kept < 0 ? open.length : kept)
    let written = write(piece, style, out)
    for (const mark of wanted) {
      if (open.some(other => same(mark, other))) continue
      const lead = mark.type === 'raw' || isCode(piece) ? '' : /^[ \t]*/.exec(written)![0]
      written = written.slice(lead.length)
      out += lead
      put(mark, 'start')
      open.push(mark)
    }
    out += written
  }
  close(0)
  return style.guard === 4 ? standing(out, signs) : out
}

interface Sign {
  from: number
  to: number
  end: 'start' | 'end'
}

const flanked: ReadonlySet<string> = new Set(['bold', 'italic', 'strike'])
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
const isSign = (letter: string | undefined): boolean => letter !== undefined && /[\p{P}\p{S}]/u.test(letter)

/** A sign between a letter and a punctuation mark would not count as one, so the letter is written by its number. */
function standing(text: string, signs: readonly Sign[]): string {
  let out = text
  for (const { from, to, end } of signs.toReversed()) {
    const [before, after] = [[...out.slice(0, from)].at(-1), [...out.slice(to, to + 2)][0]]
    const byNumber = (letter: string) => `&#${letter.codePointAt(0)};`
    if (end === 'start' && isSign(after) && isLetter(before))
      out = out.slice(0, from - before!.length) + byNumber(before!) + out.slice(from)
    if (end === 'end' && isSign(before) && isLetter(after))
      out = out.slice(0, to) + byNumber(after!) + out.slice(to + after!.length)
  }
  return out
}

/** For how many pieces from here on a mark goes on. */
function reach(content: readonly Piece[], at: number, mark: Mark): number {
  let to = at
  while (content[to]?.marks?.some(other => same(mark, other))) to += 1
  return to - at
}

function sign(mark: Mark, style: WordStyle, end: 'start' | 'end'): string {
  switch (mark.type) {
    case 'bold':
      return '**'
    case 'italic':
      return style.italic
    case 'strike':
      return '~~'
    case 'link':
      return end === 'start' ? '[' : `](${address(mark.attrs)})`
    default:
      return ''
  }
}

function write(piece: Piece, style: WordStyle, before: string): string {
  const { attrs = {} } = piece
  switch (piece.type) {
    case 'hardBreak': {
      if (style.isCell || attrs.how === 'html') return '<br>'
      return attrs.how === 'soft' ? '\n' : '\\\n'
    }
    case 'image':
      return `![${guarded(flat(attrs.alt), style.guard > 1 ? style.guard : 2, false)}](${address({ href: attrs.src, title: attrs.title })})`
    case 'mention':
      return mentionText({
        of: attrs.of === 'member' ? 'member' : 'record',
        id: String(attrs.id),
        label: String(attrs.label ?? ''),
      })
    default:
      return text(piece, style, before)
  }
}

function text(piece: Piece, style: WordStyle, before: string): string {
  const said = (piece.text ?? '').replaceAll('\n', ' ')
  if (piece.marks?.some(mark => mark.type === 'raw')) return piece.text ?? ''
  if (isCode(piece)) return code(said)
  return guarded(said, style.guard, before === '' || before.endsWith('\n'))
}

function code(said: string): string {
  const longest = Math.max(0, ...(said.match(/`+/g) ?? []).map(run => run.length))
  const tick = '`'.repeat(longest + 1)
  const room = /^`|`$|^ .*[^ ].* $/.test(said) || said.startsWith(' ') ? ' ' : ''
  return `${tick}${room}${said}${room}${tick}`
}

function guarded(said: string, guard: Guard, startsLine: boolean): string {
  if (guard === 0) return said
  if (guard >= 3) return said.replace(/[!-/:-@[-`{-~]/g, '\\$&')
  const inside =
    guard === 2
      ? said.replace(/[\\*_`~[\]<>]|&(?=[#a-z0-9]+;)|!(?=\[)|:(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi, '\\$&')
      : said
  if (!startsLine) return inside
  return inside
    .replace(/^(\s*)([#>+\-=|~`*_]|\[(?=[ xX]\])|\[(?=[^\]]*\]:))/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
}

const flat = (text: unknown): string => String(text ?? '').replace(/\s+/g, ' ')

/** An address with its title, in the signs that keep it whole. */
function address(attrs: Record<string, unknown> | undefined): string {
  const href = String(attrs?.href ?? '').replaceAll('\n', '%0A')
  const title = attrs?.title ? ` "${String(attrs.title).replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"` : ''
  const plain = href !== '' && !/[\s<>()\\]/.test(href)
  return `${plain ? href : `<${href.replace(/[<>\\]/g, '\\$&')}>`}${title}`
}
