import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a running server says it is, for programs of whoever may read its data folder anyway. */
export interface ServerFile {
  url: string
  /** A key that works as long as this server runs; it is the owner's. */
  key: string
  pid: number
}

/** A key for this machine that is never stored: its hash for the server, itself for the file. */
export function localKey(): { id: string; key: string; hash: string } {
  const id = randomBytes(16).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  return { id, key: `cr_${id}_${secret}`, hash: createHash('sha256').update(secret).digest('hex') }
}

const placeOf = (folder: string): string => join(folder, 'server.json')

/** Writes down where the server is; only the folder's owner may read it. */
export async function writeServerFile(folder: string, said: ServerFile): Promise<void> {
  const aside = `${placeOf(folder)}.part`
  await writeFile(aside, `${JSON.stringify(said, null, 2)}\n`, { mode: 0o600 })
  await rename(aside, placeOf(folder))
}

/** Where the server of a data folder says it is; nothing where none has said so. */
export async function readServerFile(folder: string): Promise<ServerFile | undefined> {
  try {
    // written by writeServerFile
    return JSON.parse(await readFile(placeOf(folder), 'utf8')) as ServerFile
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return undefined
    throw failure
  }
}

/** Takes the word back. */
export const removeServerFile = (folder: string): void => rmSync(placeOf(folder), { force: true })
