import type { Reading } from './reading.ts'
import type { Audience, CameFrom, ChartLink, ChartRecord, CommonValues } from './record.ts'

/** One thing somebody wants done. Ids are made by whoever asks, so that asking twice does it once. */
export type Change =
  | ({ verb: 'create'; id: string; kind: string; title: string; fields?: Record<string, unknown> } & CreateValues)
  | {
      verb: 'update'
      id: string
      version?: number
      strict?: boolean
      set: CommonValues & { fields?: Record<string, unknown> }
    }
  | { verb: 'archive'; id: string; version?: number }
  | { verb: 'restore'; id: string; version?: number }
  | { verb: 'turn'; id: string; to: string; version?: number }
  /** The record goes into another of its kind, with all that hangs on it. */
  | { verb: 'merge'; id: string; into: string; version?: number }
  | { verb: 'link'; id: string; from: string; name: string; to: string; values?: Record<string, unknown> }
  | { verb: 'relink'; id: string; version?: number; values: Record<string, unknown> }
  | { verb: 'unlink'; id: string }
  | ({ verb: 'comment'; id: string; on: string; text: string; answers?: string } & CameBack)
  | { verb: 'recomment'; id: string; text: string }
  | { verb: 'uncomment'; id: string }
  | { verb: 'resolve'; id: string }
  | { verb: 'reopen'; id: string }
  | { verb: 'attach'; id: string; on: string; name: string; type: string; size: number; hash: string }
  | { verb: 'detach'; id: string }
  /** Readings of a record that is read again and again; one for each moment, none where the value is null. */
  | { verb: 'measure'; id: string; readings: readonly Reading[] }
  | { verb: 'erase'; id: string; key: string }

interface CreateValues {
  state?: string
  owner?: string | null
  audience?: Audience
  tags?: readonly string[]
  team?: string | null
  product?: string | null
  cameFrom?: CameFrom | null
}

/** What a comment had that comes back; nobody else's word for it is taken. */
type CameBack = Partial<Pick<Comment, 'by' | 'at' | 'editedAt' | 'resolved' | 'from'>>

export type Verb = Change['verb']

/** The doors a change can come through. */
export type Via = 'web' | 'api' | 'cli' | 'agent' | 'import' | 'system'

/** Changes that stand or fall together, and are undone together under one batch. */
export interface Command {
  changes: readonly Change[]
  batch?: string | undefined
  /** Same key, same body: the first answer again. Same key, other body: refused. */
  idempotencyKey?: string | undefined
  /** What the key is held against, where the changes hold ids that nobody asked for. */
  asked?: string | undefined
  reason?: string | undefined
  via: Via
  /** The batch this one takes back, when it is an undo or a redo. */
  undoes?: string | undefined
}

/** A comment under a record. */
export interface Comment {
  id: string
  on: string
  text: string
  /** The comment that began the thread it stands in; null where it begins one. */
  answers: string | null
  by: string
  at: string
  /** When its author last wrote it anew. */
  editedAt: string | null
  /** Who settled the thread it begins, and when; null while that is open. */
  resolved: { by: string; at: string } | null
  /** Whether an import brought it: what was said elsewhere waits for nobody here. */
  from: 'import' | null
}

/** A file that hangs on a record. */
export interface Attachment {
  id: string
  on: string
  name: string
  type: string
  size: number
  hash: string
  by: string
  at: string
}

/** What a change left behind: the thing as it is now, and the ledger's number for it. */
export type Outcome =
  | { verb: Verb; number: number; record: ChartRecord }
  | { verb: Verb; number: number; link: ChartLink }
  | { verb: Verb; number: number; comment: Comment }
  | { verb: Verb; number: number; attachment: Attachment }

/** The answer to a command. */
export interface Done {
  batch: string
  /** The ledger's newest number for this workspace after the command. */
  number: number
  outcomes: readonly Outcome[]
}
