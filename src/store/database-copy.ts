import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Problem } from '../model/problem.ts'

/** What the thread is to do: copy the source first, when there is one, then look at the copy. */
export interface CopyOrder {
  source?: string
  copy: string
}

/** What a sound database file holds. */
export interface DatabaseSeen {
  records: number
  changes: number
  /** The attachments that its records name. */
  attached: { workspace: string; hash: string }[]
}

export type CopyAnswer = { seen: DatabaseSeen } | { problem: string }

/** Copies a database file as it is at one moment and checks the copy, or only checks; throws when it is not sound. */
export async function copyDatabase(order: CopyOrder): Promise<DatabaseSeen> {
  const worker = new Worker(new URL('./database-copy.worker.ts', import.meta.url), { workerData: order })
  const [answer] = (await once(worker, 'message')) as [CopyAnswer]
  if ('problem' in answer) throw new Problem('unavailable', `${order.copy} is no sound copy: ${answer.problem}.`)
  return answer.seen
}
