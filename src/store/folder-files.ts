import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../model/id.ts'
import { filesFolder } from './attached-files.ts'
import { type FileRoom, measure, plainHash } from './file-room.ts'

const day = 24 * 60 * 60 * 1_000

/** Attachments as files of the data folder, named by what they hold. */
export function filesIn(folder: string): FileRoom {
  const root = filesFolder(folder)
  const waiting = join(root, 'tmp')
  mkdirSync(waiting, { recursive: true, mode: 0o700 })
  removeLeftovers(waiting)
  return {
    async put(workspace, content, most) {
      const draft = join(waiting, newId())
      try {
        const file = await open(draft, 'wx', 0o600)
        let stored: Awaited<ReturnType<typeof measure>>
        try {
          stored = await measure(content, most, async piece => {
            await file.writeFile(piece)
          })
          await file.sync()
        } finally {
          await file.close()
        }
        const { folder: place, file: path } = placeOf(root, workspace, stored.hash)
        await mkdir(place, { recursive: true, mode: 0o700 })
        await rename(draft, path)
        // the name must outlive a power cut too, and the names of the folders that hold it
        for (const holder of [place, join(place, '..'), root]) await syncFolder(holder)
        return stored
      } finally {
        await rm(draft, { force: true })
      }
    },
    async get(workspace, hash) {
      const { file } = placeOf(root, workspace, plainHash(hash))
      const found = await stat(file).catch(() => undefined)
      return found ? pieces(file) : undefined
    },
    async remove(workspace, hash) {
      await rm(placeOf(root, workspace, plainHash(hash)).file, { force: true })
    },
    async hashes(workspace) {
      const own = join(placeOf(root, workspace, ''.padStart(64, '0')).folder, '..')
      const folders = await readdir(own).catch(() => [])
      const names = await Promise.all(folders.map(folder => readdir(join(own, folder))))
      return names.flat().sort()
    },
  }
}

function placeOf(root: string, workspace: string, hash: string): { folder: string; file: string } {
  if (!/^[\w-]{1,64}$/.test(workspace)) throw new Error(`"${workspace}" cannot name a folder of files.`)
  const folder = join(root, workspace, hash.slice(0, 2))
  return { folder, file: join(folder, hash) }
}

// opened when the first piece is asked for: content that nobody reads holds no file open
async function* pieces(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// uploads that were broken off by the end of the process
function removeLeftovers(waiting: string): void {
  for (const name of readdirSync(waiting)) {
    const file = join(waiting, name)
    if (Date.now() - statSync(file).mtimeMs > day) rmSync(file, { force: true })
  }
}
