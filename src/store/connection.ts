import type { Bound, Engine, Tx, Write } from './session.ts'

/** One connection that may write; at most one transaction runs on it at a time. */
export interface Connection extends Tx {
  engine: Engine
  /** Begins a transaction that may write. */
  begin(): Promise<void>
  /** Begins a transaction and locks the workspace's counters for it; gives their row, or none when there is none yet. */
  beginLocked(sql: string, params: readonly Bound[]): Promise<Record<string, unknown>[]>
  /** Sends writes without waiting where the engine is elsewhere; one that is refused makes `commit` fail. */
  post(writes: readonly Write[]): Promise<void>
  /** Runs a statement that steers the transaction (savepoints). */
  steer(sql: string): Promise<void>
  /** Writes what is left to write and commits; throws when it is not certain that all of it is on the disk. */
  commit(last?: { sql: string; params: readonly Bound[] }): Promise<void>
  /** Ends the transaction without a trace; never throws. */
  rollback(): Promise<void>
  /** Gives the connection back; `broken` ones are not used again. */
  release(broken: boolean): void
}
