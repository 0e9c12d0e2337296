// The thread that reads files to import: parsing and guessing happen here, so that a long file blocks nobody.
import { parentPort } from 'node:worker_threads'
import { territory } from './areas/map.ts'
import type { ThreadAnswer, ThreadQuestion } from './import-thread.ts'
import type { Draft } from './model/importing/draft.ts'
import { openFile } from './model/importing/opened-file.ts'
import { Problem } from './model/problem.ts'
import { inPortions } from './workspace/import/file-reader.ts'
import { intakesOf } from './workspace/import/territory-intakes.ts'

const intakes = intakesOf(territory())
const open = new Map<number, Iterator<Draft[]>>()

parentPort!.on('message', (question: ThreadQuestion) => {
  if (question.ask === 'close') {
    open.delete(question.id)
    return
  }
  parentPort!.postMessage(answerTo(question))
})

function answerTo(question: Exclude<ThreadQuestion, { ask: 'close' }>): ThreadAnswer {
  const { id } = question
  try {
    if (question.ask === 'read') {
      const { drafts, ...about } = openFile(question.bytes, question.name, question.edit, intakes)
      open.set(id, inPortions(drafts()))
      return { id, about }
    }
    const next = open.get(id)?.next()
    if (next && !next.done) return { id, drafts: next.value }
    open.delete(id)
    return { id, drafts: null }
  } catch (problem) {
    open.delete(id)
    if (!(problem instanceof Problem))
      return { id, problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }
    return {
      id,
      problem: { code: problem.code, says: problem.message, fields: problem.fields, status: problem.status },
    }
  }
}
