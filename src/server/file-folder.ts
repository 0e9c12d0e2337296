import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '../model/id.ts'
import type { Files } from '../workspace/files.ts'
import { thumbnailMaker } from './thumbnails.ts'

/** Keeps attached files in a folder, each under the hash of its bytes; the same file twice is kept once. */
export function openFiles(folder: string): Files & { close(): void } {
  const thumbnails = thumbnailMaker()
  const making = new Map<string, Promise<Uint8Array | undefined>>()
  const placeOf = (hash: string) => join(folder, named(hash).slice(0, 2), hash)
  const files: Files = {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      if ((await found(placeOf(hash))) === undefined) await write(placeOf(hash), bytes)
      return { hash, size: bytes.byteLength }
    },
    get: hash => found(placeOf(hash)),
    async remove(hash) {
      await rm(placeOf(hash), { force: true })
      await rm(`${placeOf(hash)}.webp`, { force: true })
    },
    thumbnail(hash) {
      const known = making.get(hash)
      if (known) return known
      const made = thumbnailOf(placeOf(hash)).finally(() => making.delete(hash))
      making.set(hash, made)
      return made
    },
  }
  async function thumbnailOf(place: string): Promise<Uint8Array | undefined> {
    const kept = await found(`${place}.webp`)
    if (kept) return kept
    const bytes = await found(place)
    const small = bytes && (await thumbnails.make(bytes))
    if (small) await write(`${place}.webp`, small)
    return small
  }
  return { ...files, close: thumbnails.stop }
}

function named(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`${hash} is no hash of a file.`)
  return hash
}

async function found(place: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(place)
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return undefined
    throw failure
  }
}

// written aside and synced before it gets its name: a file that is there is whole
async function write(place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  const aside = `${place}.${newId()}.part`
  const handle = await open(aside, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, place)
}
