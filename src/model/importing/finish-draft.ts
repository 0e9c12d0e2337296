import type { Mapping } from '../import-mapping.ts'
import { isOpen } from '../kind.ts'
import type { RowProblem } from './draft.ts'
import { type Gathered, longest, note, titled } from './gathered.ts'
import { stateFor } from './guess-states.ts'
import { mainProse } from './offers.ts'
import { progressOf } from './value-words.ts'

/** Completes a draft when all its cells are taken: fixed values, a title from its text, lines at the end of it. */
export function finish(gathered: Gathered, mapping: Mapping, ownId: boolean): void {
  const { draft, kind, lines } = gathered
  const prose = mainProse(kind)
  const says = Object.values(draft.fields).some(value => value !== null) || gathered.comments.length > 0
  for (const [name, value] of Object.entries(mapping.fixed)) if (kind.fields[name]) draft.fields[name] ??= value
  const text = prose === undefined ? undefined : draft.fields[prose]
  if (draft.title === '') draft.title = titled(firstSentence(typeof text === 'string' ? text : ''))
  settle(gathered)
  // a mark without a word says all there is
  const { rating } = draft.fields
  if (draft.title === '' && typeof rating === 'number') draft.title = `${kind.fields.rating?.label}: ${rating}`
  if (draft.title === '' && says) {
    draft.title = ownId ? titled(draft.externalId) : `${kind.title} of row ${draft.row}`
    gathered.problems.push(note(null, 'has no title', 'Say which column is the title, or fill it in the file.', ''))
  }
  if (draft.title === '') draft.leftOut = nothing
  if (prose !== undefined && lines.length > 0) {
    draft.fields[prose] = [typeof text === 'string' ? text : '', lines.join('  \n')]
      .filter(Boolean)
      .join('\n\n')
      .slice(0, longest.prose)
  }
}

// closed is closed in many trackers, and only the resolution tells whether anything was done
function settle({ draft, kind }: Gathered): void {
  const { resolution, closedAt } = draft.fields
  // what has a day on which it was done is done, in whatever list it was left
  if (typeof closedAt === 'string' && (draft.state === undefined || isOpen(kind, draft.state)))
    draft.state = stateFor(kind, 'done')
  if (draft.state === undefined || isOpen(kind, draft.state) || typeof resolution !== 'string') return
  const progress = progressOf(resolution)
  if (progress === 'dropped' || progress === 'duplicate') draft.state = stateFor(kind, progress)
}

const nothing: RowProblem = {
  says: 'has neither a title nor a text',
  repair: 'Say which column is the title, or fill it in the file.',
  column: null,
  effect: 'row',
  value: '',
}

// what was said, cut where a sentence ends, or a word
function firstSentence(text: string): string {
  const line = text
    .replace(/[*_#>`]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const sentence = /^.{12,120}?[.!?。！？](?=\s|$|[^\x20-\x7e])/u.exec(line)?.[0]
  if (sentence) return sentence
  if (line.length <= 120) return line
  const cut = line.slice(0, 119)
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(' '))).replace(/[\ud800-\udbff]$/, '')}…`
}
