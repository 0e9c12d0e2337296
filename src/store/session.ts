import type { Kind } from '../model/kind.ts'
import type { FileRoom } from './file-room.ts'

/** A value that may be bound to a statement on both engines. */
export type Bound = string | number | null

/** One statement that changes rows; several of one command run as one round trip where the engine allows it. */
export interface Write {
  sql: string
  params: readonly Bound[]
}

/**
 * What reads and commands speak to. SQL is written once for both engines with `?` for values; what differs between
 * them comes from the seams (`json-path.ts`, `search.ts`). Every statement but the named global ones carries `ws_id = ?`.
 */
export interface Session {
  all<T>(sql: string, params?: readonly Bound[]): Promise<T[]>
}

/** A session inside a command: the only thing a command may touch. */
export interface Tx extends Session {
  /** Runs the writes in order, in one round trip where the engine allows it; no two may touch the same row. */
  write(writes: readonly Write[]): Promise<void>
}

/** The counters row of a workspace, locked for the whole group and written back once. */
export interface Counters {
  /** The ledger's newest number. */
  number: number
  /** Hash of the ledger's newest row. */
  hash: string
  /** The newest key number by prefix. */
  keys: Record<string, number>
  /** Raised whenever somebody's rights change, so that copies ask again. */
  epoch: number
}

/** One command: loads, decides and writes; it mutates `counters` and gets nothing but its transaction. */
export type Work<T> = (tx: Tx, counters: Counters) => Promise<T>

/** Names the two engines where something differs. */
export type Engine = 'sqlite' | 'postgres'

/** A place where workspaces are kept. */
export interface Store {
  engine: Engine
  /** Reads on a connection that never writes; sees every command whose promise has resolved. */
  read: Session
  /** The same for long reads (search, export, cold signals): away from the main thread where the engine is in-process. */
  heavy: Session
  /**
   * Queues a command. Waiting commands of a workspace commit together (at most 64, about 10 ms of work), each in a
   * savepoint: one that throws is refused alone. Resolves after COMMIT; what it returns is what `work` returned.
   */
  command<T>(workspace: string, work: Work<T>): Promise<T>
  /** A transaction on the global tables (workspaces, people, tokens); never inside a command. */
  global<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The bytes of attachments. */
  files: FileRoom
  /** Makes an index for each indexed field of the kinds, and drops those of fields that no longer are. */
  indexFields(kinds: readonly Kind[]): Promise<void>
  /** Tells the engine how much there is now; after much was written at once (an import, a move), or it plans as for little. */
  tend(): Promise<void>
  /** Waits for what is queued, then lets go of everything. */
  close(): Promise<void>
}
