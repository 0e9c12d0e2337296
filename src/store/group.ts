import { isDeepStrictEqual } from 'node:util'
import type { Connection } from './connection.ts'
import { type CountersMemory, keepCounters, takeCounters } from './counters.ts'
import { runInside } from './inside-command.ts'
import type { Bound, Counters, Tx, Work, Write } from './session.ts'
import { mustRunAgain } from './trouble.ts'

/** A command that waits for its group, and whoever waits for the command. */
export interface Job {
  work: Work<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}

type Outcome = { job: Job } & Result

/**
 * Runs commands of one workspace in one transaction: the counters are locked first and written back once, one COMMIT
 * ends all. `next` gives the following command while the group may still grow. Gives the outcomes of a committed group.
 *
 * Most commands are refused, if at all, before they write. So a group runs at first without savepoints and without
 * waiting for its writes; when one of its statements is refused, or a command throws that has written, the group is
 * `spoiled` and to be run again `carefully`: each command in a savepoint, each write waited for, refused alone.
 */
export async function runGroup(
  connection: Connection,
  workspace: string,
  { next, carefully, memory }: { next: () => Job | undefined; carefully: boolean; memory: CountersMemory },
): Promise<Outcome[] | 'spoiled'> {
  const outcomes: Outcome[] = []
  const taken = await takeCounters(connection, workspace, carefully ? undefined : memory)
  let { counters } = taken
  for (let job = next(); job; job = next()) {
    const own: Counters = { ...counters, keys: { ...counters.keys } }
    if (carefully) await connection.steer('SAVEPOINT command')
    const { result, isTouched } = await runWork(connection, job.work, { counters: own, carefully })
    if ('value' in result) {
      if (carefully) await connection.steer('RELEASE SAVEPOINT command')
      counters = own
    } else {
      if (mustRunAgain(result.reason)) throw result.reason
      if (carefully) await connection.steer('ROLLBACK TO SAVEPOINT command')
      else if (isTouched) return 'spoiled'
    }
    outcomes.push({ job, ...result })
  }
  if (!(await taken.wereRight())) return 'spoiled'
  await connection.commit(isDeepStrictEqual(counters, taken.counters) ? undefined : keepCounters(workspace, counters))
  memory.remember(workspace, counters)
  return outcomes
}

type Result = { value: unknown } | { reason: unknown }

/** Runs one command's work; `isTouched` tells that it wrote, or that a statement of it was refused. */
async function runWork(
  connection: Connection,
  work: Work<unknown>,
  { counters, carefully }: { counters: Counters; carefully: boolean },
): Promise<{ result: Result; isTouched: boolean }> {
  let isOver = false
  let isTouched = false
  let refused: { reason: unknown } | undefined
  async function through<T>(send: () => Promise<T>): Promise<T> {
    if (isOver) throw new Error('This command is over; its transaction cannot be used any more.')
    try {
      return await send()
    } catch (reason) {
      refused ??= { reason }
      isTouched = true
      throw reason
    }
  }
  const tx: Tx = {
    all<T>(sql: string, params?: readonly Bound[]) {
      isTouched ||= !/^\s*select\b/i.test(sql)
      return through(() => connection.all<T>(sql, params))
    },
    write(writes: readonly Write[]) {
      isTouched = true
      return through(() => (carefully ? connection.write(writes) : connection.post(writes)))
    },
  }
  try {
    const value = await runInside(() => work(tx, counters))
    // after a refused statement PostgreSQL takes no other; a command that went on regardless is refused on both engines
    return { result: refused ?? { value }, isTouched }
  } catch (reason) {
    return { result: { reason }, isTouched }
  } finally {
    isOver = true
  }
}
