import { Lexer, type MarkedToken, type Token, type TokensList } from 'marked'
import type { Piece } from './document.ts'
import { type Letter, lettersOf, wordsOf } from './read-words.ts'

/** One block of a text as it was found: what it says, how it was written, and what stood between it and the next. */
export interface Block {
  piece: Piece
  source: string
  gap: string
}

/** A text that was opened: its blocks in order, and what is needed to write it back as it was. */
export interface Opened {
  text: string
  /** What stands before the first block. */
  lead: string
  blocks: Block[]
  /** Addresses that the text names once for several links. */
  links: TokensList['links']
}

const options = { gfm: true, breaks: true }

/** Opens Markdown; `links` are those of the text around it. */
export function openMarkdown(text: string, links: TokensList['links'] = {}): Opened {
  const lexer = new Lexer(options)
  Object.assign(lexer.tokens.links, links)
  const tokens = lexer.lex(text)
  const opened: Opened = { text, lead: '', blocks: [], links: tokens.links }
  let read = 0
  for (const token of tokens) {
    const piece = blockOf(token as MarkedToken)
    const source = token.raw.replace(/\n+$/, '')
    if (!piece) continue
    // a token may leave out spaces at its end, so each is looked for where the one before it ended
    const found = text.indexOf(source, read)
    const from = found < 0 ? read : found
    gapAfter(opened, text.slice(read, from))
    opened.blocks.push({ piece, source, gap: '' })
    read = from + source.length
  }
  gapAfter(opened, text.slice(read))
  return opened
}

function gapAfter(opened: Opened, gap: string): void {
  const last = opened.blocks.at(-1)
  if (last) last.gap = gap
  else opened.lead = gap
}

/** The document of an opened text; an empty one is a paragraph to write in. */
export function documentOf({ blocks }: Opened): Piece {
  const content = blocks.map(block => block.piece)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** Markdown as a document. */
export const readMarkdown = (text: string, links?: TokensList['links']): Piece => documentOf(openMarkdown(text, links))

/** A line of words, letter by letter with their places in it. */
export function lettersIn(text: string, links: TokensList['links'] = {}): Letter[] {
  const lexer = new Lexer(options)
  Object.assign(lexer.tokens.links, links)
  return lettersOf(lexer.inlineTokens(text))
}

function blockOf(token: MarkedToken): Piece | null {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return words('paragraph', token.tokens ?? [token])
    case 'heading':
      return words('heading', token.tokens, { level: token.depth })
    case 'code':
      return verbatim('codeBlock', token.text, { language: token.lang || null })
    case 'blockquote':
      return { type: 'blockquote', content: filled(token.tokens) }
    case 'list':
      return {
        type: token.ordered ? 'orderedList' : 'bulletList',
        attrs: {
          tight: !token.loose,
          ...(token.ordered && { start: Number(token.start) || (token.start === 0 ? 0 : 1) }),
        },
        content: token.items.map(item => ({
          type: 'listItem',
          attrs: { checked: item.task ? item.checked === true : null },
          content: startedByWords(filled(item.tokens.filter(part => part.type !== 'checkbox'))),
        })),
      }
    case 'table':
      return {
        type: 'table',
        content: [
          row('tableHeader', token.header, token.align),
          ...token.rows.map(cells => row('tableCell', cells, token.align)),
        ],
      }
    case 'hr':
      return { type: 'horizontalRule' }
    case 'space':
      return null
    default:
      return verbatim('rawBlock', token.raw.replace(/\n+$/, ''))
  }
}

function words(type: string, tokens: readonly Token[], attrs?: Record<string, unknown>): Piece {
  // the box of a task may stand inside its first line
  const content = wordsOf(lettersOf(tokens.filter(token => token.type !== 'checkbox')))
  return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) }
}

const verbatim = (type: string, text: string, attrs?: Record<string, unknown>): Piece => ({
  type,
  ...(attrs && { attrs }),
  ...(text !== '' && { content: [{ type: 'text', text }] }),
})

function filled(tokens: readonly Token[]): Piece[] {
  const content = tokens.flatMap(token => blockOf(token as MarkedToken) ?? [])
  return content.length > 0 ? content : [{ type: 'paragraph' }]
}

/** An item begins with a paragraph, so that there is a line to write in beside its mark. */
const startedByWords = (content: Piece[]): Piece[] =>
  content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content]

const row = (
  type: string,
  cells: readonly { tokens: Token[] }[],
  align: readonly ('left' | 'center' | 'right' | null)[],
): Piece => ({
  type: 'tableRow',
  content: cells.map(({ tokens }, column) => ({
    type,
    attrs: { align: align[column] ?? null },
    content: [words('paragraph', tokens)],
  })),
})
