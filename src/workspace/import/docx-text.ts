import { attribute, piecesOf } from '../../model/tabular/xml-pieces.ts'
import type { Entry } from './zip-entries.ts'

/** Whether the files of a zip are those of a written document. */
export const isDocx = (entries: readonly Entry[]): boolean => entries.some(({ name }) => name === 'word/document.xml')

/** The text of a written document as Markdown: headings, lists, tables, bold and links; what was struck out is left. */
export function docxText(entries: readonly Entry[]): string {
  const read = (name: string): string => {
    const entry = entries.find(one => one.name === name)
    return entry ? new TextDecoder('utf-8').decode(entry.bytes()) : ''
  }
  const links = linksOf(read('word/_rels/document.xml.rels'))
  const blocks: string[] = []
  let row: string[] | undefined
  let rows = 0
  let cell: string[] = []
  let depth = 0
  let line = ''
  let before = ''
  let bold = false
  let link: string | undefined
  let reads = false
  const endLine = (): void => {
    const text = line.replace(/\*\*(\s*)\*\*/g, '$1').trim()
    if (depth > 0) cell.push(text)
    else if (text !== '') blocks.push(before + text)
    line = ''
  }
  for (const piece of piecesOf(read('word/document.xml'))) {
    if (piece.is === 'text') {
      if (reads) line += bold && piece.text.trim() !== '' ? `**${piece.text}**` : piece.text
      continue
    }
    const { name } = piece
    if (piece.is === 'close') {
      if (name === 't') reads = false
      else if (name === 'p') endLine()
      else if (name === 'tc' && depth === 1) row?.push(cell.filter(Boolean).join('<br>').replaceAll('|', '\\|'))
      else if (name === 'tr' && depth === 1 && row) {
        blocks.push(`| ${row.join(' | ')} |${rows === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
        rows += 1
      } else if (name === 'tbl') {
        depth -= 1
        if (depth === 0) blocks.push('')
      } else if (name === 'hyperlink' && link) {
        line += `](${link})`
        link = undefined
      }
      continue
    }
    if (name === 'p') {
      line = ''
      before = ''
      if (piece.empty) endLine()
    } else if (name === 'pStyle') before = headingOf(attribute(piece.attributes, 'val') ?? '')
    else if (name === 'ilvl') before = `${'  '.repeat(Number(attribute(piece.attributes, 'val') ?? 0) || 0)}- `
    else if (name === 'numPr' && before === '') before = '- '
    else if (name === 'r') bold = false
    else if (name === 'b') bold = !/^(0|false|none)$/.test(attribute(piece.attributes, 'val') ?? '1')
    else if (name === 't') reads = !piece.empty
    else if (name === 'tab') line += line === '' ? '' : ' '
    else if (name === 'br' || name === 'cr') line += depth > 0 ? ' ' : '\n'
    else if (name === 'tbl') {
      depth += 1
      if (depth === 1) rows = 0
    } else if (name === 'tr' && depth === 1) row = []
    else if (name === 'tc' && depth === 1) cell = []
    else if (name === 'hyperlink' && !piece.empty) {
      link = links.get(attribute(piece.attributes, 'id') ?? '')
      if (link) line += '['
    }
  }
  return joined(blocks)
}

// the items of a list and the rows of a table stand close, everything else apart
const joined = (blocks: readonly string[]): string =>
  blocks
    .reduce((text, block, at) => {
      const last = blocks[at - 1] ?? ''
      const close = (isItem(last) && isItem(block)) || (last.startsWith('| ') && block.startsWith('| '))
      return at === 0 ? block : `${text}${close ? '\n' : '\n\n'}${block}`
    }, '')
    .replaceAll('****', '')
    .replace(/\n{3,}/g, '\n\n')

const isItem = (block: string): boolean => /^ *- /.test(block)

function headingOf(style: string): string {
  if (/^title$/i.test(style)) return '# '
  const level = /^(?:heading|überschrift|berschrift|titre|ttulo|titolo|rubrik|kop|nagwek)\s?([1-6])$/i.exec(style)?.[1]
  return level ? `${'#'.repeat(Number(level))} ` : ''
}

function linksOf(xml: string): Map<string, string> {
  const links = new Map<string, string>()
  for (const piece of piecesOf(xml)) {
    if (piece.is !== 'open' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    if (/^(https?|mailto):/i.test(target)) links.set(attribute(piece.attributes, 'Id') ?? '', target)
  }
  return links
}
