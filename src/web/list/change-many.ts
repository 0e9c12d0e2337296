import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import { app, toasts } from '../app.ts'
import { make, refused, undo } from '../change.ts'
import { listWords } from '../words/list.words.ts'
import { shellWords } from '../words/shell.words.ts'

const mostAtOnce = 1_000

/** Makes many changes as one step that is undone as one; more than one command takes go in portions of one batch. */
export async function changeMany(changes: readonly Change[], says: string): Promise<boolean> {
  if (changes.length === 0) {
    toasts.add({ says: listWords.bulk.nothing })
    return true
  }
  if (changes.length <= mostAtOnce) return (await make(changes, says)) !== null
  const batch = newId()
  try {
    for (let at = 0; at < changes.length; at += mostAtOnce)
      await app.change(changes.slice(at, at + mostAtOnce), undefined, batch)
  } catch (cause) {
    refused(cause)
    return false
  }
  toasts.add({ says, action: { label: shellWords.undo, act: () => void undo(batch) } })
  return true
}
