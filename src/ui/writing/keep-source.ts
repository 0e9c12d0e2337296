import { alike, normal, type Piece } from './document.ts'
import { inStep } from './in-step.ts'
import { keptBlock } from './kept-block.ts'
import { documentOf, type Opened, openMarkdown, readMarkdown } from './read-markdown.ts'
import { writeBlock, writeBlocks } from './write-markdown.ts'

/**
 * A document as Markdown that keeps what was not touched letter by letter: blocks that say the same as before stand as
 * they were written, of changed ones only what changed is written anew. What comes out is read back to be sure of it.
 */
export function keepSource(opened: Opened, document: Piece): string {
  const wanted = normal(document)
  if (alike(normal(documentOf(opened)), wanted)) return opened.text
  const blocks = (document.content ?? []).filter(block => normal({ type: 'doc', content: [block] }).content)
  if (blocks.length === 0) return ''
  for (const manner of ['words', 'blocks'] as const) {
    const text = joined(opened, blocks, manner)
    if (alike(normal(readMarkdown(text, opened.links)), wanted)) return text
  }
  const ending = opened.blocks.at(-1)?.gap ?? ''
  return opened.lead + writeBlocks(blocks) + ending
}

function joined(opened: Opened, blocks: readonly Piece[], manner: 'words' | 'blocks'): string {
  const old = opened.blocks.map(({ piece }) => normal(piece))
  const now = blocks.map(normal)
  const steps = inStep(old, now, alike)
  let text = opened.lead
  for (const [place, step] of steps.entries()) {
    const before = step.old === null ? undefined : opened.blocks[step.old]
    const fresh = () => writeBlock(blocks[place]!)
    if (step.same) text += before!.source
    else
      text +=
        (before && manner === 'words' && keptBlock(before.source, old[step.old!]!, now[place]!, opened.links)) ??
        fresh()
    const next = steps[place + 1]
    // what stood between two blocks stays between them
    const follows = step.old !== null && next?.old === step.old + 1
    if (next) text += follows ? before!.gap : '\n\n'
  }
  return text + (opened.blocks.at(-1)?.gap ?? '')
}

/** Opens a text whatever ends its lines, and hands it back with the same. */
export function openText(text: string): { opened: Opened; keep: (document: Piece) => string } {
  const isWindows = /\r\n/.test(text)
  const plain = text.replace(/\r\n?/g, '\n')
  const opened = openMarkdown(plain)
  const keep = (document: Piece) => {
    const kept = keepSource(opened, document)
    if (kept === plain) return text
    return isWindows ? kept.replace(/\n/g, '\r\n') : kept
  }
  return { opened, keep }
}
