import { isDeepStrictEqual } from 'node:util'
import { Problem } from '../model/problem.ts'
import type { Connection } from './connection.ts'
import type { Counters, Write } from './session.ts'

/** The counters as this program last left them; another node may have moved them on since. */
export interface CountersMemory {
  recall(workspace: string): Counters | undefined
  remember(workspace: string, counters: Counters): void
  /** They were other than remembered, or it is not known what became of them: for a while they are asked for first. */
  forget(workspace: string): void
}

const distrust = 10_000

/** What a program remembers of all workspaces; nothing where asking costs nothing. */
export function countersMemory(isWorthwhile: boolean): CountersMemory {
  const known = new Map<string, Counters>()
  const forgotten = new Map<string, number>()
  return {
    recall: workspace => known.get(workspace),
    remember(workspace, counters) {
      if (!isWorthwhile) return
      const since = forgotten.get(workspace)
      if (since !== undefined && performance.now() - since < distrust) return
      forgotten.delete(workspace)
      known.set(workspace, counters)
    },
    forget(workspace) {
      known.delete(workspace)
      forgotten.set(workspace, performance.now())
    },
  }
}

/** The counters a group begins with; whether they were right is known before it commits. */
export interface TakenCounters {
  counters: Counters
  wereRight(): Promise<boolean>
}

/**
 * Begins a transaction and locks the counters for it. Where they are remembered the group goes on at once: what it asks
 * for comes after the lock on the same connection, so it waits once for both instead of twice.
 */
export async function takeCounters(
  connection: Connection,
  workspace: string,
  memory: CountersMemory | undefined,
): Promise<TakenCounters> {
  const lock = connection.engine === 'postgres' ? ' FOR UPDATE' : ''
  const sql = `SELECT number, hash, keys, epoch FROM counters WHERE ws_id = ?${lock}`
  const locked = connection.beginLocked(sql, [workspace])
  const remembered = memory?.recall(workspace)
  if (remembered) {
    locked.catch(() => {})
    return {
      counters: remembered,
      async wereRight() {
        const [row] = await locked
        const isRight = row !== undefined && isDeepStrictEqual(countersOf(row), remembered)
        if (!isRight) memory?.forget(workspace)
        return isRight
      },
    }
  }
  let [row] = await locked
  if (!row) {
    await makeCounters(connection, workspace)
    ;[row] = await connection.all<Record<string, unknown>>(sql, [workspace])
  }
  return { counters: countersOf(row!), wereRight: async () => true }
}

/** The write that ends a group whose counters moved. */
export function keepCounters(workspace: string, { number, hash, keys, epoch }: Counters): Write {
  return {
    sql: 'UPDATE counters SET number = ?, hash = ?, keys = ?, epoch = ? WHERE ws_id = ?',
    params: [number, hash, JSON.stringify(keys), epoch, workspace],
  }
}

async function makeCounters(connection: Connection, workspace: string): Promise<void> {
  const [known] = await connection.all('SELECT id FROM workspaces WHERE id = ?', [workspace])
  if (!known) throw new Problem('unknown', 'There is no such workspace.')
  const sql = `INSERT INTO counters (ws_id, number, hash, keys, epoch, asked, asked_on, told) VALUES (?, 0, '', '{}', 0, 0, '', 1)
    ON CONFLICT (ws_id) DO NOTHING`
  await connection.write([{ sql, params: [workspace] }])
}

function countersOf(row: Record<string, unknown>): Counters {
  // the columns are those of the statement above
  const { number, hash, keys, epoch } = row as { number: number; hash: string; keys: string; epoch: number }
  return { number, hash, keys: JSON.parse(keys), epoch }
}
