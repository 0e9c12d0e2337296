import { createHash } from 'node:crypto'
import { Problem } from '../model/problem.ts'

/** A file's content by what it is: equal bytes have one name within a workspace. */
export interface StoredFile {
  /** SHA-256 in 64 hex letters. */
  hash: string
  size: number
}

/** Bytes as they come: at once, or piece by piece. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>

/** Where the bytes of attachments lie; which record they hang on stands in a table. */
export interface FileRoom {
  /** Keeps the content; when the promise resolves it is on the disk. More than `most` bytes are refused, none kept. */
  put(workspace: string, content: Content, most?: number): Promise<StoredFile>
  /** The content piece by piece, or undefined when there is none of this hash. */
  get(workspace: string, hash: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Takes the content away; the caller knows that no attachment of the workspace names it any more. */
  remove(workspace: string, hash: string): Promise<void>
  /** What is kept for a workspace, by hash. */
  hashes(workspace: string): Promise<string[]>
}

/** Hands each piece to `keep` and gives hash and size of the whole. */
export async function measure(
  content: Content,
  most: number | undefined,
  keep: (piece: Uint8Array) => Promise<void>,
): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    size += piece.byteLength
    if (most !== undefined && size > most) {
      throw new Problem('too-much', `The file is larger than ${most.toLocaleString('en')} bytes; send a smaller one.`)
    }
    hash.update(piece)
    await keep(piece)
  }
  return { hash: hash.digest('hex'), size }
}

/** Throws unless the hash is one of ours, so that no path is ever made of anything else. */
export function plainHash(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Problem('unknown', 'There is no such file.')
  return hash
}
