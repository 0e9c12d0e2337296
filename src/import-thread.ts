import type { ImportEdit } from './model/import-mapping.ts'
import type { Draft } from './model/importing/draft.ts'
import { threadAt } from './thread.ts'
import type { FileReader, ReadFile } from './workspace/import/file-reader.ts'

/** What the thread is asked of one file: to read it, to go on with it, or to forget it. */
export type FileQuestion =
  | { ask: 'read'; file: number; bytes: Uint8Array; name: string; edit: ImportEdit }
  | { ask: 'more'; file: number }
  | { ask: 'close'; file: number }
/** What it answers; no drafts means that the file is at its end. */
export type FileAnswer = { about: ReadFile['about'] } | { drafts: readonly Draft[] | null }

/** Reads files to import in a thread of its own, started when the first one comes. */
export function importThread(): FileReader & { close(): Promise<void> } {
  const thread = threadAt<FileQuestion, FileAnswer>(new URL('./import.worker.ts', import.meta.url), 'reads imports')
  let files = 0

  async function* portionsOf(file: number): AsyncGenerator<readonly Draft[]> {
    let ended = false
    try {
      for (;;) {
        const answer = await thread.ask({ ask: 'more', file })
        if (!('drafts' in answer) || answer.drafts === null) {
          ended = true
          return
        }
        yield answer.drafts
      }
    } finally {
      if (!ended) thread.tell({ ask: 'close', file })
    }
  }

  return {
    async read(bytes, name, edit) {
      files += 1
      const file = files
      const answer = await thread.ask({ ask: 'read', file, bytes, name, edit })
      if (!('about' in answer)) throw new Error('The thread that reads imports answered something else.')
      return { about: answer.about, portions: portionsOf(file) }
    },
    close: () => thread.end(new Error('The thread that reads imports is closed.')),
  }
}
