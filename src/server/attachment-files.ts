import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '../model/id.ts'
import { type Files, wholeFile } from '../workspace/files.ts'
import type { Opening } from '../workspace/open.ts'
import { thumbnailMaker } from './thumbnails.ts'

type Room = Opening['store']['files']

/** The store's files together with small pictures of them, which are kept in a folder and made again when lost. */
export function openFiles(room: Room, folder: string): Files & { close(): void } {
  const thumbnails = thumbnailMaker()
  const making = new Map<string, Promise<Uint8Array | undefined>>()
  const placeOf = (workspace: string, hash: string) => join(folder, safe(workspace), `${safe(hash)}.webp`)
  async function thumbnailOf(workspace: string, hash: string): Promise<Uint8Array | undefined> {
    const place = placeOf(workspace, hash)
    const kept = await found(place)
    if (kept) return kept
    const pieces = await room.get(workspace, hash)
    const small = pieces && (await thumbnails.make(await wholeFile(pieces)))
    if (small) await write(place, small)
    return small
  }
  return {
    put: (workspace, bytes) => room.put(workspace, bytes),
    get: (workspace, hash) => room.get(workspace, hash),
    async remove(workspace, hash) {
      await room.remove(workspace, hash)
      await rm(placeOf(workspace, hash), { force: true })
    },
    thumbnail(workspace, hash) {
      const name = `${workspace}/${hash}`
      const known = making.get(name)
      if (known) return known
      const made = thumbnailOf(workspace, hash).finally(() => making.delete(name))
      making.set(name, made)
      return made
    },
    close: thumbnails.stop,
  }
}

function safe(name: string): string {
  if (!/^[0-9a-z-]{1,80}$/.test(name)) throw new Error(`${name} is no name of a folder or file.`)
  return name
}

async function found(place: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(place)
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return undefined
    throw failure
  }
}

// written aside before it gets its name: a file that is there is whole
async function write(place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  const aside = `${place}.${newId()}.part`
  const handle = await open(aside, 'w')
  try {
    await handle.writeFile(bytes)
  } finally {
    await handle.close()
  }
  await rename(aside, place)
}
