import { Problem } from '../model/problem.ts'
import type { Connection } from './connection.ts'
import type { CountersMemory } from './counters.ts'
import { type Job, runGroup } from './group.ts'
import { refuseInside, runInside } from './inside-command.ts'
import type { Tx, Work } from './session.ts'
import { asTrouble, mustRunAgain } from './trouble.ts'

/** Commands of all workspaces on their way to the disk. */
export interface Queue {
  command<T>(workspace: string, work: Work<T>): Promise<T>
  global<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Lends a connection to work that has transactions of its own. */
  alone<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /** Resolves when nothing waits or runs; from then on everything is refused. */
  close(): Promise<void>
}

const most = { commands: 64, tries: 5 }

/** Queues commands on up to `lanes` connections; a workspace has one group under way, and none grows past its patience in ms. */
export function queue(lanes: number, connect: () => Promise<Connection>, memory: CountersMemory, patience = 10): Queue {
  // a workspace that was served goes to the end, so that a busy one keeps nobody waiting
  const waiting = new Map<string, Job[]>()
  const under = new Set<string>()
  const globals: (() => Promise<void>)[] = []
  const idle: (() => void)[] = []
  let free = lanes
  let isPlanned = false
  let isClosed = false

  // the start waits one turn of the event loop: requests that arrived together are then in one group
  function plan(): void {
    if (isPlanned) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      pump()
    })
  }

  function pump(): void {
    while (free > 0) {
      const start = globals.shift() ?? nextGroup()
      if (!start) break
      free -= 1
      void start().finally(() => {
        free += 1
        if (globals.length > 0 || waiting.size > 0) plan()
        else if (free === lanes) for (const done of idle.splice(0)) done()
      })
    }
  }

  function nextGroup(): (() => Promise<void>) | undefined {
    for (const workspace of waiting.keys()) {
      if (under.has(workspace)) continue
      under.add(workspace)
      return () =>
        serve(workspace).finally(() => {
          under.delete(workspace)
          const left = waiting.get(workspace)
          waiting.delete(workspace)
          if (left && left.length > 0) waiting.set(workspace, left)
        })
    }
    return undefined
  }

  async function serve(workspace: string): Promise<void> {
    const taken: Job[] = []
    const jobs = waiting.get(workspace)!
    const began = performance.now()
    const isFull = () => taken.length >= most.commands || performance.now() - began >= patience
    const next = () => {
      if (taken.length > 0 && isFull()) return undefined
      const job = jobs.shift()
      if (job) taken.push(job)
      return job
    }
    let end = await attempt(workspace, { next, carefully: false })
    if (end === 'again') {
      const again = taken.values()
      end = await attempt(workspace, { next: () => again.next().value, carefully: true })
    }
    if (end === 'done') return
    if (end === 'again') {
      for (const job of taken) await alone(workspace, job)
      return
    }
    // nothing could even begin: whoever is first hears it, the others try for themselves
    if (taken.length === 0) next()
    for (const job of taken) job.reject(asTrouble(end.reason))
  }

  async function alone(workspace: string, job: Job): Promise<void> {
    for (let tries = 1; tries <= most.tries; tries += 1) {
      const one = [job].values()
      const end = await attempt(workspace, { next: () => one.next().value, carefully: true })
      if (end === 'done') return
      if (end !== 'again') return job.reject(asTrouble(end.reason))
    }
    job.reject(new Problem('unavailable', 'Others were changing the same things again and again; try once more.'))
  }

  /** Runs a group and tells everybody in it; otherwise nothing of it was committed, and perhaps it may run again. */
  async function attempt(
    workspace: string,
    how: { next: () => Job | undefined; carefully: boolean },
  ): Promise<'done' | 'again' | { reason: unknown }> {
    let connection: Connection
    try {
      connection = await connect()
    } catch (reason) {
      return { reason }
    }
    try {
      const outcomes = await runGroup(connection, workspace, { ...how, memory })
      if (outcomes === 'spoiled') {
        await connection.rollback()
        connection.release(false)
        return 'again'
      }
      connection.release(false)
      for (const outcome of outcomes) {
        if ('reason' in outcome) outcome.job.reject(asTrouble(outcome.reason))
        else outcome.job.resolve(outcome.value)
      }
      return 'done'
    } catch (reason) {
      await connection.rollback()
      memory.forget(workspace)
      const mayRunAgain = mustRunAgain(reason) || (!how.carefully && !(reason instanceof Problem))
      connection.release(!mustRunAgain(reason))
      return mayRunAgain ? 'again' : { reason }
    }
  }

  async function transact<T>(connection: Connection, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        await connection.begin()
        const value = await runInside(() => work({ all: connection.all, write: connection.write }))
        await connection.commit()
        return value
      } catch (reason) {
        await connection.rollback()
        if (!mustRunAgain(reason) || tries === most.tries) throw reason
      }
    }
  }

  function lend<T>(name: string, work: (connection: Connection) => Promise<T>): Promise<T> {
    refuseInside(name)
    refuseClosed()
    return new Promise<T>((resolve, reject) => {
      globals.push(async () => {
        try {
          const connection = await connect()
          try {
            resolve(await work(connection))
          } finally {
            connection.release(false)
          }
        } catch (reason) {
          reject(asTrouble(reason))
        }
      })
      plan()
    })
  }

  function refuseClosed(): void {
    if (isClosed) throw new Error('The store is closed.')
  }

  return {
    async command<T>(workspace: string, work: Work<T>): Promise<T> {
      refuseInside('command')
      refuseClosed()
      return new Promise<T>((resolve, reject) => {
        // the job's value is what its own work returned, so the cast holds
        const job: Job = { work, resolve: value => resolve(value as T), reject }
        const jobs = waiting.get(workspace)
        if (jobs) jobs.push(job)
        else waiting.set(workspace, [job])
        plan()
      })
    },
    global: async <T>(work: (tx: Tx) => Promise<T>) => lend('global', connection => transact(connection, work)),
    alone: async <T>(work: (connection: Connection) => Promise<T>) => lend('alone', work),
    async close() {
      isClosed = true
      if (free < lanes || globals.length > 0 || waiting.size > 0) {
        await new Promise<void>(done => idle.push(done))
      }
    },
  }
}
