// The thread that reads files to import: parsing and guessing happen here, so that a long file blocks nobody.
import { territory } from './areas/map.ts'
import type { FileAnswer, FileQuestion } from './import-thread.ts'
import type { Draft } from './model/importing/draft.ts'
import { answerQuestions } from './thread.ts'
import { inPortions, openPacked } from './workspace/import/file-reader.ts'
import { intakesOf } from './workspace/import/territory-intakes.ts'

const intakes = intakesOf(territory())
const open = new Map<number, Iterator<Draft[]>>()

answerQuestions((question: FileQuestion): FileAnswer | undefined => {
  const { file } = question
  if (question.ask === 'close') {
    open.delete(file)
    return undefined
  }
  if (question.ask === 'read') {
    const { drafts, ...about } = openPacked(question.bytes, question.name, question.edit, intakes)
    open.set(file, inPortions(drafts()))
    return { about }
  }
  const next = nextOf(file)
  if (next && !next.done) return { drafts: next.value }
  open.delete(file)
  return { drafts: null }
})

function nextOf(file: number): IteratorResult<Draft[]> | undefined {
  try {
    return open.get(file)?.next()
  } catch (problem) {
    open.delete(file)
    throw problem
  }
}
