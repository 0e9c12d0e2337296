import type { Reading, Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import type { Draft, DraftComment, DraftLink, RowProblem } from './draft.ts'

/** Longest title and tag, most tags, and how long a text may grow by lines added to it. */
export const longest = { title: 500, tag: 100, tags: 50, prose: 200_000 }

/** A column that is taken: where it stands, what it becomes, how it is read. */
export interface Planned {
  at: number
  column: string
  to: readonly Target[]
  reading: Reading
}

/** What one row has given so far. */
export interface Gathered {
  kind: Kind
  draft: Omit<Draft, 'links' | 'comments' | 'problems' | 'aliases'>
  aliases: string[]
  tags: string[] | null
  links: DraftLink[]
  comments: DraftComment[]
  lines: string[]
  problems: RowProblem[]
}

/** Something worth knowing of a row that keeps its value. */
export const note = (column: string | null, says: string, repair: string, value: string): RowProblem => ({
  says,
  repair,
  column,
  effect: 'none',
  value: value.slice(0, 120),
})

/** A text as a title: one line, cut where it is too long. */
export const titled = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest.title ? line : `${line.slice(0, longest.title - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
