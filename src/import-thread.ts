import { Worker } from 'node:worker_threads'
import type { ImportEdit } from './model/import-mapping.ts'
import type { Draft } from './model/importing/draft.ts'
import { Problem, type ProblemCode } from './model/problem.ts'
import type { FileReader, ReadFile } from './workspace/import/file-reader.ts'

/** What the thread is asked: to read a file, to go on with it, or to forget it. */
export type ThreadQuestion =
  | { ask: 'read'; id: number; bytes: Uint8Array; name: string; edit: ImportEdit }
  | { ask: 'more'; id: number }
  | { ask: 'close'; id: number }
/** What it answers; no drafts means that the file is at its end. */
export type ThreadAnswer =
  | { id: number; about: ReadFile['about'] }
  | { id: number; drafts: readonly Draft[] | null }
  | { id: number; problem: { code: ProblemCode; says: string; fields: Problem['fields']; status: number } | string }

/** Reads files to import in a thread of its own, started when the first one comes. */
export function importThread(): FileReader & { close(): Promise<void> } {
  let worker: Worker | undefined
  let asked = 0
  const waiting = new Map<number, { resolve: (answer: ThreadAnswer) => void; reject: (reason: unknown) => void }>()

  function fail(reason: unknown): void {
    worker = undefined
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }

  function start(): Worker {
    const made = new Worker(new URL('./import.worker.ts', import.meta.url))
    made.on('message', (answer: ThreadAnswer) => {
      const { resolve } = waiting.get(answer.id) ?? {}
      waiting.delete(answer.id)
      if (waiting.size === 0) made.unref()
      resolve?.(answer)
    })
    made.on('error', fail)
    made.on('exit', () => {
      if (worker === made) fail(new Error('The thread that reads imports ended.'))
    })
    return made
  }

  async function ask(question: ThreadQuestion): Promise<ThreadAnswer> {
    worker ??= start()
    worker.ref()
    const answer = await new Promise<ThreadAnswer>((resolve, reject) => {
      waiting.set(question.id, { resolve, reject })
      worker!.postMessage(question)
    })
    if (!('problem' in answer)) return answer
    const { problem } = answer
    if (typeof problem === 'string') throw new Error(problem)
    throw new Problem(problem.code, problem.says, problem.fields, problem.status)
  }

  async function* portionsOf(id: number): AsyncGenerator<readonly Draft[]> {
    let ended = false
    try {
      for (;;) {
        const answer = await ask({ ask: 'more', id })
        if (!('drafts' in answer) || answer.drafts === null) {
          ended = true
          return
        }
        yield answer.drafts
      }
    } finally {
      if (!ended) worker?.postMessage({ ask: 'close', id } satisfies ThreadQuestion)
    }
  }

  return {
    async read(bytes, name, edit) {
      asked += 1
      const id = asked
      const answer = await ask({ ask: 'read', id, bytes, name, edit })
      if (!('about' in answer)) throw new Error('The thread that reads imports answered something else.')
      return { about: answer.about, portions: portionsOf(id) }
    },
    async close() {
      const running = worker
      fail(new Error('The thread that reads imports is closed.'))
      await running?.terminate()
    },
  }
}
