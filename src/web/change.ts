import type { Change, Done } from '../model/change.ts'
import { app, toasts } from './app.ts'
import { shellWords } from './words/shell.words.ts'

/** Makes changes; says what was done with a way back, or why it was refused. Null where it was refused. */
export async function make(changes: readonly Change[], says?: string, batch?: string): Promise<Done | null> {
  try {
    const done = await app.change(changes, undefined, batch)
    if (changes.some(moves)) void import('./hand-over/after-move.ts').then(({ afterMove }) => afterMove(done))
    if (says) toasts.add({ says, action: { label: shellWords.undo, act: () => void undo(done.batch) } })
    return done
  } catch (cause) {
    refused(cause)
    return null
  }
}

/** Whether a change moves a record to another state: what is handed over shows whether it is ready. */
const moves = (change: Change): boolean => change.verb === 'update' && change.set.state !== undefined

const listeners = new Set<(done: Done) => void>()

/** What an undo or a redo left behind, for a screen that goes back to where it happened. */
export const turnedBack = {
  listen(heard: (done: Done) => void): () => void {
    listeners.add(heard)
    return () => {
      listeners.delete(heard)
    }
  },
}

function tell(done: Done): void {
  for (const heard of listeners) heard(done)
}

/** Takes back the newest of one's own batches, or a named one. */
export async function undo(batch?: string): Promise<void> {
  try {
    const { done, says, left } = await app.undo(batch ? { batch } : {})
    if (done) tell(done)
    const words = [done ? shellWords.undone(says) : says || shellWords.nothingToUndo, ...left].join(' · ')
    toasts.add({ says: words, ...(done ? { action: { label: shellWords.redo, act: () => void redo() } } : {}) })
  } catch (cause) {
    refused(cause)
  }
}

/** Takes back one's newest undo. */
export async function redo(): Promise<void> {
  try {
    const { done, says } = await app.redo()
    if (done) tell(done)
    toasts.add({ says: done ? says : says || shellWords.nothingToRedo })
  } catch (cause) {
    refused(cause)
  }
}

/** Says why something did not go through. */
export function refused(cause: unknown): void {
  toasts.add({ says: cause instanceof Error ? cause.message : String(cause), tone: 'bad' })
}
