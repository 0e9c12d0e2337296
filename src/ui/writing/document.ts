/** A text as the editor holds it: blocks with words inside. Plain data, so that reading and writing need no editor. */
export interface Piece {
  type: string
  attrs?: Record<string, unknown>
  content?: Piece[]
  text?: string
  marks?: Mark[]
}

/** What holds for a stretch of words: bold, a link. */
export interface Mark {
  type: string
  attrs?: Record<string, unknown>
}

/** Kinds of blocks that hold words and nothing else. */
export const wordBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'codeBlock', 'rawBlock'])

/** Attributes that mean something, by type; the others only say how it was written, and two texts are alike without them. */
const meaning: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  bulletList: ['tight'],
  orderedList: ['start', 'tight'],
  listItem: ['checked'],
  codeBlock: ['language'],
  tableCell: ['align'],
  tableHeader: ['align'],
  image: ['src', 'alt', 'title'],
  mention: ['of', 'id', 'label'],
  hardBreak: ['how'],
  link: ['href', 'title'],
}

/**
 * A document as Markdown can say it, for telling whether two are the same: no empty paragraphs, no spaces at the edges
 * of a line, neighbouring words with the same marks joined.
 */
export function normal(piece: Piece): Piece {
  const attrs = meant(piece)
  if (piece.type === 'text') return { type: 'text', text: piece.text ?? '', ...marksOf(piece) }
  if (!piece.content) return { type: piece.type, ...attrs }
  const verbatim = piece.type === 'codeBlock' || piece.type === 'rawBlock'
  const isWords = wordBlocks.has(piece.type)
  const content = isWords ? words(piece.content, verbatim) : piece.content.map(normal).filter(isSomething)
  return { type: piece.type, ...attrs, ...(content.length > 0 && { content }) }
}

const isSomething = ({ type, content }: Piece): boolean =>
  content !== undefined ||
  !['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'rawBlock'].includes(type)

/** Whether two pieces say the same, word for word; how a line was broken, a list spaced or a mention spelled does not matter. */
export const alike = (one: Piece, other: Piece): boolean => said(one) === said(other)

const said = (piece: Piece): string =>
  JSON.stringify(piece, (name, value) => {
    if (name !== 'attrs') return value
    const { how: _how, tight: _tight, label: _label, ...rest } = value as Record<string, unknown>
    return Object.keys(rest).length > 0 ? rest : undefined
  })

function meant({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): {
  attrs?: Record<string, unknown>
} {
  const kept = (meaning[type] ?? []).flatMap(name => {
    const value = attrs?.[name]
    return value === null || value === undefined || value === '' ? [] : [[name, value] as const]
  })
  return kept.length > 0 ? { attrs: Object.fromEntries(kept) } : {}
}

/** The order in which marks stand around words. */
export const markOrder = ['link', 'bold', 'italic', 'strike', 'code', 'raw']

function marksOf({ marks }: Piece): { marks?: Mark[] } {
  if (!marks || marks.length === 0) return {}
  const sorted = [...marks].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type))
  return { marks: sorted.map(mark => ({ type: mark.type, ...meant(mark) })) }
}

function words(content: Piece[], verbatim: boolean): Piece[] {
  const joined: Piece[] = []
  for (const each of content.map(normal)) {
    const last = joined.at(-1)
    if (each.type === 'text' && each.text === '') continue
    if (last?.type === 'text' && each.type === 'text' && alike({ ...last, text: '' }, { ...each, text: '' }))
      joined[joined.length - 1] = { ...last, text: `${last.text}${each.text}` }
    else joined.push(each)
  }
  return verbatim ? joined : trimmed(joined)
}

/** Without spaces at the ends of its lines, and without breaks at its own ends. */
function trimmed(content: Piece[]): Piece[] {
  const kept = content.flatMap((each, at): Piece[] => {
    if (each.type !== 'text' || isCode(each)) return [each]
    let text = each.text ?? ''
    if (at === 0 || content[at - 1]?.type === 'hardBreak') text = text.replace(/^[ \t]+/, '')
    if (at === content.length - 1 || content[at + 1]?.type === 'hardBreak') text = text.replace(/[ \t]+$/, '')
    return text === '' ? [] : [{ ...each, text }]
  })
  if (kept.length !== content.length) return trimmed(kept)
  while (kept[0]?.type === 'hardBreak') kept.shift()
  while (kept.at(-1)?.type === 'hardBreak') kept.pop()
  return kept.length === content.length ? kept : trimmed(kept)
}

/** Whether words stand as code. */
export const isCode = (piece: Piece): boolean => piece.marks?.some(mark => mark.type === 'code') === true
