import type { Piece } from './document.ts'
import { openText } from './keep-source.ts'
import { documentOf } from './read-markdown.ts'

/** A text with one of its tasks ticked or not, and nothing else changed. */
export function ticked(text: string, place: number, done: boolean): string {
  const { opened, keep } = openText(text)
  const document = structuredClone(documentOf(opened))
  const task = tasksOf(document)[place]
  if (!task) return text
  task.attrs = { ...task.attrs, checked: done }
  return keep(document)
}

const tasksOf = (piece: Piece): Piece[] => [
  ...(typeof piece.attrs?.checked === 'boolean' ? [piece] : []),
  ...(piece.content ?? []).flatMap(tasksOf),
]
