import type { TokensList } from 'marked'
import { alike, type Piece } from './document.ts'
import { inStep } from './in-step.ts'
import { keepSource } from './keep-source.ts'
import { keptTable } from './kept-table.ts'
import { keptWords } from './kept-words.ts'
import { openMarkdown } from './read-markdown.ts'
import { indented, writeItem } from './write-markdown.ts'

type Links = TokensList['links']

/** A changed block with all of its source that still holds; null where it must be written anew. */
export function keptBlock(source: string, old: Piece, now: Piece, links: Links): string | null {
  if (old.type !== now.type) return null
  switch (old.type) {
    case 'paragraph':
      return keptWords(source, old, now, links)
    case 'heading': {
      if (old.attrs?.level !== now.attrs?.level) return null
      const [, under, rule] = /^([\s\S]+?)(\n {0,3}(?:=+|-+)[ \t]*)$/.exec(source) ?? []
      if (under && rule) return and(keptWords(under, old, now, links), words => words + rule)
      const found = /^( {0,3}#{1,6}[ \t]+)(.*?)([ \t]+#+[ \t]*)?$/.exec(source)
      return found && and(keptWords(found[2]!, old, now, links), words => found[1] + words + (found[3] ?? ''))
    }
    case 'codeBlock': {
      const found = /^( {0,3}(`{3,}|~{3,})[^\n]*\n)[\s\S]*?(\n {0,3}(?:`{3,}|~{3,})[ \t]*)$/.exec(source)
      const text = now.content?.[0]?.text ?? ''
      if (!found || !alike({ ...old, content: [] }, { ...now, content: [] }) || text.includes(found[2]!)) return null
      return `${found[1]}${text}${found[3]}`
    }
    case 'blockquote':
      return keptQuote(source, now, links)
    case 'bulletList':
    case 'orderedList':
      return old.attrs?.start === now.attrs?.start ? keptList(source, old, now, links) : null
    case 'table':
      return keptTable(source, old, now, links)
    default:
      return null
  }
}

const and = (kept: string | null, write: (kept: string) => string): string | null =>
  kept === null ? null : write(kept)

function keptQuote(source: string, now: Piece, links: Links): string | null {
  const lines = source.split('\n')
  if (!lines.every(line => /^ {0,3}>/.test(line))) return null
  const mark = /^ {0,3}> ?/.exec(lines[0]!)![0]
  const inner = openMarkdown(lines.map(line => line.replace(/^ {0,3}> ?/, '')).join('\n'), links)
  return keepSource(inner, { ...now, type: 'doc' })
    .split('\n')
    .map(line => (line === '' ? mark.trimEnd() : mark + line))
    .join('\n')
}

/** The source of each item: from one mark at the left edge to the next. */
function itemsOf(source: string): string[] {
  const items: string[] = []
  const edge = /^ */.exec(source)![0].length
  let inFence = ''
  for (const line of source.split('\n')) {
    const isItem = new RegExp(`^ {${edge}}(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]|$)`).test(line)
    if (isItem && inFence === '') items.push(line)
    else items[items.length - 1] += `\n${line}`
    const fence = /^ *(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence && inFence === '') inFence = fence
    else if (fence?.startsWith(inFence)) inFence = ''
  }
  return items
}

function keptList(source: string, old: Piece, now: Piece, links: Links): string | null {
  const items = itemsOf(source)
  const [was, is] = [old.content ?? [], now.content ?? []]
  if (items.length !== was.length || is.length === 0) return null
  const first = /^( *)([-*+]|(\d{1,9})([.)]))( {1,4})/.exec(items[0]!)
  if (!first) return null
  const gaps = items.map(item => /(?:\n[ \t]*)*$/.exec(item)![0])
  const isTight = gaps.slice(0, -1).every(gap => gap === '')
  const counts = items.length > 1 && /^ *(\d+)/.exec(items[1]!)?.[1] !== first[3]
  const markAt = (place: number) => {
    const number = Number(first[3]) + (counts || items.length === 1 ? place : 0)
    return first[3] === undefined ? first[2]! : `${number}${first[4]}`
  }
  const steps = inStep(was, is, alike)
  const kept = steps.map((step, place): string => {
    const before =
      step.old === null ? undefined : items[step.old]!.slice(0, items[step.old]!.length - gaps[step.old]!.length)
    const numbered = before?.replace(/^( *)\d{1,9}(?=[.)])/, (found, room) =>
      step.old === place ? found : `${room}${markAt(place).slice(0, -1)}`,
    )
    if (step.same) return numbered!
    const changed = numbered === undefined ? null : keptItem(numbered, was[step.old!]!, step.now, links)
    return (
      changed ?? indented(writeItem(step.now, '', isTight).replace(/^ /, ''), `${first[1]}${markAt(place)}${first[5]}`)
    )
  })
  return kept
    .map((item, place) => {
      const [own, next] = [steps[place]!.old, steps[place + 1]]
      const stays = own !== null && next?.old === own + 1
      return `${item}${next ? `${stays ? gaps[own] : isTight ? '' : '\n'}\n` : ''}`
    })
    .join('')
}

/** An item whose words changed: its mark and its room stay. */
function keptItem(source: string, old: Piece, now: Piece, links: Links): string | null {
  const [was, is] = [old.attrs?.checked, now.attrs?.checked]
  const found = /^( *(?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[ xX]\][ \t]+)?/.exec(source)
  if (!found || (found[2] === undefined) !== (was === undefined)) return null
  const [mark, box = ''] = [found[1]!, found[2]]
  const lines = source.slice(mark.length + box.length).split('\n')
  const room = ' '.repeat(mark.length)
  if (!lines.slice(1).every(line => line.trim() === '' || line.startsWith(room))) return null
  const inner = openMarkdown(lines.map((line, at) => (at === 0 ? line : line.slice(room.length))).join('\n'), links)
  const text = keepSource(inner, { type: 'doc', ...(now.content && { content: now.content }) })
  const fresh = is === undefined ? '' : is === true ? '[x] ' : '[ ] '
  return indented(`${was === is ? box : fresh}${text}`, mark)
}
