import { isDeepStrictEqual } from 'node:util'
import { Problem } from '../model/problem.ts'
import type { Connection } from './connection.ts'
import { runInside } from './inside-command.ts'
import type { Bound, Counters, Tx, Work, Write } from './session.ts'
import { mustRunAgain } from './trouble.ts'

/** A command that waits for its group, and whoever waits for the command. */
export interface Job {
  work: Work<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}

type Outcome = { job: Job; value: unknown } | { job: Job; reason: unknown }

const columns = 'number, hash, keys, epoch'

/**
 * Runs commands of one workspace in one transaction: the counters are locked first and written back once, each command
 * stands in a savepoint, one COMMIT ends all. `next` gives the following command while the group may still grow.
 * Returns the outcomes of a committed group; throws when nothing of it was committed.
 */
export async function runGroup(
  connection: Connection,
  workspace: string,
  next: () => Job | undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const before = await lockCounters(connection, workspace)
  let counters = before
  for (let job = next(); job; job = next()) {
    const own: Counters = { ...counters, keys: { ...counters.keys } }
    await connection.steer('SAVEPOINT command')
    try {
      outcomes.push({ job, value: await runWork(connection, job.work, own) })
      await connection.steer('RELEASE SAVEPOINT command')
      counters = own
    } catch (reason) {
      if (mustRunAgain(reason)) throw reason
      await connection.steer('ROLLBACK TO SAVEPOINT command')
      outcomes.push({ job, reason })
    }
  }
  await connection.commit(isDeepStrictEqual(counters, before) ? undefined : keepCounters(workspace, counters))
  return outcomes
}

async function runWork(connection: Connection, work: Work<unknown>, counters: Counters): Promise<unknown> {
  let isOver = false
  let refused: { reason: unknown } | undefined
  async function through<T>(send: () => Promise<T>): Promise<T> {
    if (isOver) throw new Error('This command is over; its transaction cannot be used any more.')
    try {
      return await send()
    } catch (reason) {
      refused ??= { reason }
      throw reason
    }
  }
  const tx: Tx = {
    all: <T>(sql: string, params?: readonly Bound[]) => through(() => connection.all<T>(sql, params)),
    write: (writes: readonly Write[]) => through(() => connection.write(writes)),
  }
  try {
    const value = await runInside(() => work(tx, counters))
    // after a refused statement PostgreSQL takes no other; a command that went on regardless is refused on both engines
    if (refused) throw refused.reason
    return value
  } finally {
    isOver = true
  }
}

async function lockCounters(connection: Connection, workspace: string): Promise<Counters> {
  const lock = connection.engine === 'postgres' ? ' FOR UPDATE' : ''
  const sql = `SELECT ${columns} FROM counters WHERE ws_id = ?${lock}`
  let [row] = await connection.beginLocked(sql, [workspace])
  if (!row) {
    const [known] = await connection.all('SELECT id FROM workspaces WHERE id = ?', [workspace])
    if (!known) throw new Problem('unknown', 'There is no such workspace.')
    await connection.write([
      {
        sql: `INSERT INTO counters (ws_id, number, hash, keys, epoch, asked, asked_on) VALUES (?, 0, '', '{}', 0, 0, '')
              ON CONFLICT (ws_id) DO NOTHING`,
        params: [workspace],
      },
    ])
    ;[row] = await connection.all<Record<string, unknown>>(sql, [workspace])
  }
  const { number, hash, keys, epoch } = row as { number: number; hash: string; keys: string; epoch: number }
  return { number, hash, keys: JSON.parse(keys), epoch }
}

function keepCounters(workspace: string, { number, hash, keys, epoch }: Counters): Write {
  return {
    sql: 'UPDATE counters SET number = ?, hash = ?, keys = ?, epoch = ? WHERE ws_id = ?',
    params: [number, hash, JSON.stringify(keys), epoch, workspace],
  }
}
