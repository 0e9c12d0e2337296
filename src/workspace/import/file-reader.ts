import type { ImportEdit } from '../../model/import-mapping.ts'
import type { FileFacts } from '../../model/import-plan.ts'
import type { Draft } from '../../model/importing/draft.ts'
import { type Intakes, type OpenedFile, openFile } from '../../model/importing/opened-file.ts'
import { type Unpacked, unpacked } from './unpacked.ts'

/** A file that was read: what is known of it, and its rows in portions, walked once. */
export interface ReadFile {
  about: Omit<OpenedFile, 'drafts'>
  portions: AsyncIterable<readonly Draft[]>
}

/** Reads files into drafts, here or in a thread of its own, so that a long file blocks nobody. */
export interface FileReader {
  read(bytes: Uint8Array, name: string, edit: ImportEdit): Promise<ReadFile>
}

const portion = 200

/** Reads in this very thread, giving way between portions; for tests and small tools. */
export function readerHere(intakes: Intakes): FileReader {
  return {
    async read(bytes, name, edit) {
      const { drafts, ...about } = openPacked(bytes, name, edit, intakes)
      async function* portions(): AsyncGenerator<Draft[]> {
        for (const part of inPortions(drafts())) {
          yield part
          await new Promise(resolve => setImmediate(resolve))
        }
      }
      return { about, portions: portions() }
    },
  }
}

/** Opens a file, packed or not. */
export function openPacked(bytes: Uint8Array, name: string, edit: ImportEdit, intakes: Intakes): OpenedFile {
  const file = unpacked(bytes, name, edit.file?.part)
  const opened = openFile(file.bytes, file.name, edit, intakes, file.pages)
  return {
    ...opened,
    facts: { ...opened.facts, ...partsOf(file), bytes: bytes.length },
    notes: [...file.notes, ...opened.notes],
  }
}

const partsOf = ({ parts, part }: Unpacked): Pick<FileFacts, 'parts' | 'part'> =>
  parts && parts.length > 1 && part ? { parts: parts.slice(0, 500), part } : {}

/** Drafts in portions, as they are handed over. */
export function* inPortions(drafts: Iterable<Draft>): Generator<Draft[]> {
  let part: Draft[] = []
  for (const draft of drafts) {
    part.push(draft)
    if (part.length < portion) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
