import type { OwnAttachment } from '../exporting/own-document.ts'
import type { Reading } from '../reading.ts'
import type { CameFrom } from '../record.ts'

/** Something a row could not give as it stands, and what would mend it. */
export interface RowProblem {
  says: string
  repair: string
  column: string | null
  /** The row is left out, the value is left out, or it is only worth knowing. */
  effect: 'row' | 'value' | 'none'
  value: string
}

/** A link a row asks for; its other end is found by the id in the file's system, or by title. */
export interface DraftLink {
  name: string
  way: 'out' | 'in'
  by: 'id' | 'title'
  other: string
  /** A record of this kind is made when nothing has the title. */
  makes?: string | undefined
  values?: Record<string, unknown> | undefined
}

/** A comment as it was made elsewhere. */
export interface DraftComment {
  at: string | null
  author: string | null
  text: string
  /** Its own id, where it comes from an export of Chartroom. */
  id?: string | undefined
  /** The comment it answers, and whether its thread was settled, where an export of Chartroom says so. */
  answers?: string | undefined
  isResolved?: boolean | undefined
}

/** What only an export of Chartroom can say of a record, so that it comes back as it was. */
export interface Own {
  id: string
  common: Record<string, unknown>
  cameFrom: CameFrom | null
  /** When the record was last changed as it was exported; the same here means that nobody has changed it since. */
  updatedAt: string | null
  archived: boolean
}

/** A row as the record it would become; a value that is absent is not told by the file, null is told to be unknown. */
export interface Draft {
  row: number
  kind: string
  externalId: string
  /** Other ids by which rows of the same file name this one. */
  aliases: readonly string[]
  title: string
  state?: string
  /** The owner's name or address, matched to a member later. */
  owner?: string | null
  tags?: readonly string[]
  team?: string | null
  audience?: string
  url: string | null
  author: string | null
  createdAt: string | null
  fields: Record<string, unknown>
  links: readonly DraftLink[]
  comments: readonly DraftComment[]
  problems: readonly RowProblem[]
  /** Why the row makes no record; null when it makes one. */
  leftOut: RowProblem | null
  /** No row of the file is this record; the file as a whole tells of it. */
  isAside?: boolean | undefined
  own?: Own | undefined
  /** What was read of it, where an export of Chartroom says so; what is here already stays. */
  readings?: readonly Reading[] | undefined
  /** What was attached to it, with its bytes in base 64, where an export of Chartroom holds it. */
  attachments?: readonly OwnAttachment[] | undefined
}
