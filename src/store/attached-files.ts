import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { Problem } from '../model/problem.ts'

/** The folder of attachments within a data folder or a backup. */
export const filesFolder = (folder: string): string => join(folder, 'files')

/** The files that were found. */
export interface AttachedFiles {
  many: number
  /** Whether the content that a record names is among them. */
  names(one: { workspace: string; hash: string }): boolean
}

/** Copies all attachments to another folder and checks each against its name. */
export async function copyAttached(from: string, to: string): Promise<AttachedFiles> {
  const paths = await attachedPaths(from)
  for (const path of paths) {
    const place = join(to, path)
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await readChecked(join(from, path), place)
  }
  return found(paths)
}

/** Reads all attachments of a folder and checks each against its name. */
export async function attachedFiles(folder: string): Promise<AttachedFiles> {
  const paths = await attachedPaths(folder)
  for (const path of paths) await readChecked(join(folder, path))
  return found(paths)
}

function found(paths: readonly string[]): AttachedFiles {
  const known = new Set(paths)
  return {
    many: paths.length,
    names: ({ workspace, hash }) => {
      const place = join(hash.slice(0, 2), hash)
      return known.has(join(workspace, place)) || known.has(place)
    },
  }
}

// whatever else lies there (uploads under way, small pictures) can be made again
async function attachedPaths(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

async function readChecked(file: string, copy?: string): Promise<void> {
  const hash = createHash('sha256')
  const target = copy ? await open(copy, 'wx', 0o600) : undefined
  try {
    for await (const piece of createReadStream(file)) {
      hash.update(piece)
      await target?.writeFile(piece)
    }
    await target?.sync()
  } finally {
    await target?.close()
  }
  if (hash.digest('hex') !== basename(file)) {
    throw new Problem('unavailable', `The attachment ${file} is damaged: it is not what its name says.`)
  }
}
