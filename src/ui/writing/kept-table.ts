import type { TokensList } from 'marked'
import { alike, type Piece } from './document.ts'
import { inStep } from './in-step.ts'
import { keptWords } from './kept-words.ts'
import { writeCell } from './write-markdown.ts'

type Links = TokensList['links']

/** A changed table with all of its source that still holds: its cells, the room around them, the line beneath its head. */
export function keptTable(source: string, old: Piece, now: Piece, links: Links): string | null {
  const lines = source.split('\n')
  const [was, is] = [sideless(old), sideless(now)]
  const columns = is[0]?.content?.length ?? 0
  if (lines.length !== was.length + 1 || was[0]?.content?.length !== columns) return null
  const rule = keptRule(lines[1]!, sides(old), sides(now))
  if (rule === null) return null
  const rows = inStep(was, is, alike).map(step => {
    const line = step.old === null ? undefined : lines[step.old === 0 ? 0 : step.old + 1]!
    if (line !== undefined && step.same) return line
    return (
      (line && keptRow(line, was[step.old!]!, step.now, links)) ??
      `| ${(step.now.content ?? []).map(writeCell).join(' | ')} |`
    )
  })
  return [rows[0], rule, ...rows.slice(1)].join('\n')
}

/** The rows, without the sides their columns run to: those stand once for all, beneath the head. */
const sideless = ({ content = [] }: Piece): Piece[] =>
  content.map(row => ({ ...row, content: (row.content ?? []).map(({ attrs: _, ...cell }) => cell) }))

const sides = (table: Piece): unknown[] => (table.content?.[0]?.content ?? []).map(cell => cell.attrs?.align ?? null)

/** The line beneath the head, as long as it was, with other sides where they changed. */
function keptRule(line: string, was: readonly unknown[], is: readonly unknown[]): string | null {
  const cells = line.split('|')
  const edge = cells[0]!.trim() === '' ? 1 : 0
  for (const [at, side] of is.entries()) {
    if (side === was[at]) continue
    const found = /^(\s*)(:?-+:?)(\s*)$/.exec(cells[at + edge] ?? '')
    if (!found) return null
    const [before, after] = [
      side === 'left' || side === 'center' ? ':' : '',
      side === 'right' || side === 'center' ? ':' : '',
    ]
    const room = Math.max(1, found[2]!.length - before.length - after.length)
    cells[at + edge] = `${found[1]}${before}${'-'.repeat(room)}${after}${found[3]}`
  }
  return cells.join('|')
}

function keptRow(line: string, old: Piece, now: Piece, links: Links): string | null {
  const cells = line.split(/(?<!\\)\|/)
  const edge = cells[0]!.trim() === '' ? 1 : 0
  const [was, is] = [old.content ?? [], now.content ?? []]
  for (const [at, cell] of was.entries()) {
    const text = cells[at + edge]
    if (text === undefined || !is[at]) return null
    if (alike(cell, is[at])) continue
    const said = /^(\s*)(.*?)(\s*)$/.exec(text)!
    const words = keptWords(
      said[2]!.replaceAll('\\|', '|'),
      cell.content?.[0] ?? empty,
      is[at].content?.[0] ?? empty,
      links,
    )
    const room = said[2] === '' ? said[1]!.slice(1) : said[3]!
    cells[at + edge] =
      `${said[2] === '' ? said[1]!.slice(0, 1) : said[1]}${words?.replaceAll('|', '\\|') ?? writeCell(is[at])}${room}`
  }
  return cells.join('|')
}

const empty: Piece = { type: 'paragraph' }
