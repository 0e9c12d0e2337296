// The thread of long reads: one read-only connection, one question after the other.
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Question } from './reader-thread.ts'
import { openConnection } from './sqlite-connection.ts'

const { file } = workerData as { file: string }
const connection = openConnection(file, { readOnly: true })

parentPort!.on('message', ({ id, sql, params }: Question) => {
  let answer: Answer
  try {
    answer = { id, rows: connection.all(sql, params) }
  } catch (problem) {
    answer = { id, problem }
  }
  parentPort!.postMessage(answer)
})
