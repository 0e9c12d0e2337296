import { Worker } from 'node:worker_threads'
import type { Bound, Session } from './session.ts'

/** What the thread is asked and what it answers. */
export interface Question {
  id: number
  sql: string
  params: readonly Bound[]
}
export type Answer = { id: number; rows: unknown[] } | { id: number; problem: unknown }

/** Long reads in a thread of their own, started when the first one comes. */
export interface ReaderThread extends Session {
  close(): Promise<void>
}

/** Prepares the thread for the file; nothing runs until something is asked. */
export function readerThread(file: string): ReaderThread {
  let worker: Worker | undefined
  let asked = 0
  const open = new Map<number, { resolve: (rows: never) => void; reject: (reason: unknown) => void }>()

  function fail(reason: unknown): void {
    worker = undefined
    for (const { reject } of open.values()) reject(reason)
    open.clear()
  }

  function start(): Worker {
    const made = new Worker(new URL('./reader.worker.ts', import.meta.url), { workerData: { file } })
    made.on('message', (answer: Answer) => {
      const waiting = open.get(answer.id)
      open.delete(answer.id)
      if (open.size === 0) made.unref()
      if ('rows' in answer) waiting?.resolve(answer.rows as never)
      else waiting?.reject(answer.problem)
    })
    made.on('error', fail)
    made.on('exit', () => {
      if (worker === made) fail(new Error('The reading thread ended.'))
    })
    return made
  }

  return {
    async all<T>(sql: string, params: readonly Bound[] = []): Promise<T[]> {
      worker ??= start()
      worker.ref()
      const id = ++asked
      const question: Question = { id, sql, params }
      return new Promise<T[]>((resolve, reject) => {
        open.set(id, { resolve, reject })
        worker!.postMessage(question)
      })
    },
    async close() {
      const running = worker
      fail(new Error('The store is closed.'))
      await running?.terminate()
    },
  }
}
