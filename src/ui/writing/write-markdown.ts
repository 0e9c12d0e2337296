import { alike, normal, type Piece } from './document.ts'
import { readMarkdown } from './read-markdown.ts'
import { guards, type WordStyle, writeWords } from './write-words.ts'

/** Blocks as clean Markdown, with an empty line between them. */
export function writeBlocks(blocks: readonly Piece[], isTight = false): string {
  const written: string[] = []
  let mark: string | undefined
  let before: Piece | undefined
  for (const block of blocks) {
    if (isEmpty(block)) continue
    // two lists in a row would become one, were it not for another mark
    mark = before?.type === block.type && block.type.endsWith('List') ? otherMark(mark) : undefined
    written.push(writeBlock(block, mark))
    before = block
  }
  return written.join(isTight ? '\n' : '\n\n')
}

const isEmpty = (block: Piece): boolean => block.type === 'paragraph' && normal(block).content === undefined

const otherMark = (mark: string | undefined): string | undefined => (mark === undefined ? 'other' : undefined)

/** One block as clean Markdown. */
export function writeBlock(block: Piece, mark?: string): string {
  const content = block.content ?? []
  switch (block.type) {
    case 'paragraph':
      return chosen(block, style => writeWords(normal(block).content ?? [], style))
    case 'heading': {
      const signs = '#'.repeat(Number(block.attrs?.level ?? 1))
      const line = (normal(block).content ?? []).map(each => (each.type === 'hardBreak' ? space : each))
      const flat = { ...block, content: line }
      return chosen(flat, style => `${signs} ${writeWords(line, style).replace(/(#+)$/, '\\$1')}`.trimEnd())
    }
    case 'codeBlock':
      return fenced(textOf(block), String(block.attrs?.language ?? ''))
    case 'rawBlock':
      return textOf(block)
    case 'horizontalRule':
      return '---'
    case 'blockquote':
      return writeBlocks(content)
        .split('\n')
        .map(line => (line === '' ? '>' : `> ${line}`))
        .join('\n')
    case 'bulletList':
      return list(block, () => (mark ? '*' : '-'))
    case 'orderedList': {
      const start = Number(block.attrs?.start ?? 1)
      return list(block, place => `${start + place}${mark ? ')' : '.'}`)
    }
    case 'table':
      return table(content)
    default:
      return writeBlocks(content)
  }
}

const space: Piece = { type: 'text', text: ' ' }

/** The plainest way of writing words that reads back as they are. */
function chosen(block: Piece, write: (style: WordStyle) => string): string {
  const wanted = normal(block)
  let written = ''
  for (const guard of guards) {
    for (const italic of ['*', '_'] as const) {
      written = write({ guard, italic })
      const [only, ...others] = normal(readMarkdown(written)).content ?? []
      if (others.length === 0 && only && alike(only, wanted)) return written
    }
  }
  return written
}

/** One item of a list behind its mark. */
export function writeItem(item: Piece, mark: string, isTight: boolean): string {
  const checked = item.attrs?.checked
  const box = checked === true ? '[x] ' : checked === false ? '[ ] ' : ''
  const [first, ...rest] = item.content ?? []
  const words = first && first.type === 'paragraph' ? writeBlock(first) : ''
  // what only looks like the box of a task must not become one
  const begins = box === '' ? words.replace(/^\[(?=[ xX]\])/, '\\[') : words
  const follows = writeBlocks(first?.type === 'paragraph' ? rest : (item.content ?? []), isTight)
  const between = follows === '' ? '' : begins === '' && box === '' ? '' : isTight ? '\n' : '\n\n'
  return indented(`${box}${begins}${between}${follows}`, `${mark} `)
}

/** Lines behind a mark, the others moved in as far. */
export function indented(text: string, mark: string): string {
  const [first, ...rest] = text.split('\n')
  const room = ' '.repeat(mark.length)
  return [
    first === '' ? mark.trimEnd() : `${mark}${first}`,
    ...rest.map(line => (line === '' ? '' : `${room}${line}`)),
  ].join('\n')
}

/** Whether a list may be written without empty lines: each item one line of words, then at most what may follow words at once. */
export const mayBeTight = ({ attrs, content = [] }: Piece): boolean =>
  attrs?.tight !== false &&
  content.every(item => (item.content ?? []).every((each, at) => at === 0 || (at === 1 && mayFollowWords(each))))

const mayFollowWords = ({ type, attrs, content }: Piece): boolean =>
  (type === 'bulletList' || (type === 'orderedList' && attrs?.start === 1)) &&
  normal(content?.[0]?.content?.[0] ?? empty).content !== undefined

const empty: Piece = { type: 'paragraph' }

function list(block: Piece, markOf: (place: number) => string): string {
  const isTight = mayBeTight(block)
  const items = (block.content ?? [])
    .filter(item => normal(item).content)
    .map((item, place) => writeItem(item, markOf(place), isTight))
  return items.join(isTight ? '\n' : '\n\n')
}

const textOf = (block: Piece): string => (block.content ?? []).map(({ text }) => text ?? '').join('')

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/^ {0,3}`{3,}/gm) ?? []).map(run => run.trim().length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language.replace(/[`\s]+/g, ' ').trim()}\n${text === '' ? '' : `${text}\n`}${fence}`
}

function table(rows: readonly Piece[]): string {
  const [head, ...body] = rows
  const columns = Math.max(...rows.map(row => row.content?.length ?? 0))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const rules = Array.from({ length: columns }, (_, at) => rule(head?.content?.[at]?.attrs?.align))
  return [cellsOf(head), rules, ...body.map(cellsOf)].map(line).join('\n')
}

const cellsOf = (row: Piece | undefined): string[] => (row?.content ?? []).map(writeCell)

/** A cell's words on one line. */
export function writeCell(cell: Piece): string {
  const words = (cell.content ?? []).flatMap((each, at) => [
    ...(at > 0 ? [{ type: 'hardBreak' }] : []),
    ...(each.content ?? []),
  ])
  const line: Piece = { type: 'paragraph', content: words }
  const content = normal(line).content ?? []
  return chosen(line, style => writeWords(content, { ...style, isCell: true })).replace(
    /(\\*)\|/g,
    (found, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : found),
  )
}

const rule = (align: unknown): string =>
  align === 'center' ? ':-:' : align === 'right' ? '--:' : align === 'left' ? ':--' : '---'
