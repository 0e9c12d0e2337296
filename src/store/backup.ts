import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { attachedFiles, copyAttached, filesFolder } from './attached-files.ts'
import { copyDatabase } from './database-copy.ts'
import { databaseFile } from './open-sqlite.ts'

/** What a backup holds; written beside it, and found again when it is checked. */
export interface BackupSeen {
  made: string
  records: number
  changes: number
  files: number
  /** Attachments that records name and that were not in the data folder. */
  missing: number
  /** SHA-256 of the database's copy. */
  hash: string
}

const manifest = (backup: string): string => join(backup, 'backup.json')

/** Copies a data folder, also while it is written to, into a folder that is not there yet; the copy is checked. */
export async function backUp(folder: string, into: string, now: Date = new Date()): Promise<BackupSeen> {
  if (!existsSync(databaseFile(folder))) throw new Problem('unknown', `There is no Chartroom in ${resolve(folder)}.`)
  refuseFilled(into)
  // under another name until it is whole: what is called a backup is one
  const draft = `${resolve(into)}.part-${newId()}`
  await mkdir(draft, { recursive: true, mode: 0o700 })
  try {
    // files after the database: an attachment is in its place before a record names it
    const { attached, ...counts } = await copyDatabase({ source: databaseFile(folder), copy: databaseFile(draft) })
    const files = await copyAttached(filesFolder(folder), filesFolder(draft))
    const missing = attached.filter(one => !files.names(one)).length
    const hash = await hashOf(databaseFile(draft))
    const seen = { made: now.toISOString(), ...counts, files: files.many, missing, hash }
    await writeFile(manifest(draft), `${JSON.stringify(seen, undefined, 2)}\n`, { mode: 0o600 })
    for (const path of [databaseFile(draft), manifest(draft), draft]) await sync(path)
    await rm(into, { recursive: true, force: true })
    await rename(draft, into)
    await sync(dirname(resolve(into)))
    return seen
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Reads a backup through and through; throws when anything of it is not as it was written. */
export async function checkBackup(backup: string): Promise<BackupSeen> {
  const seen = await manifestOf(backup)
  if ((await hashOf(databaseFile(backup))) !== seen.hash) {
    throw new Problem('unavailable', `The database in ${resolve(backup)} is not the one that was backed up.`)
  }
  const { attached, ...counts } = await copyDatabase({ copy: databaseFile(backup) })
  const files = await attachedFiles(filesFolder(backup))
  const missing = attached.filter(one => !files.names(one)).length
  const found = { ...counts, files: files.many, missing }
  for (const [name, many] of Object.entries(found)) {
    const written = seen[name as keyof typeof found]
    if (many !== written)
      throw new Problem('unavailable', `The backup should hold ${written} ${name} and holds ${many}.`)
  }
  return seen
}

/** Puts a backup, checked first, into a data folder that is empty or not there. */
export async function restore(backup: string, folder: string): Promise<BackupSeen> {
  refuseFilled(folder)
  const seen = await checkBackup(backup)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await copyAttached(filesFolder(backup), filesFolder(folder))
  // the database last: a folder that has one is whole
  const draft = `${databaseFile(folder)}.part`
  await copyFile(databaseFile(backup), draft)
  await sync(draft)
  await rename(draft, databaseFile(folder))
  await sync(folder)
  return seen
}

function refuseFilled(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Problem('conflict', `${resolve(folder)} is not empty; name a folder that is empty or not there yet.`)
  }
}

async function manifestOf(backup: string): Promise<BackupSeen> {
  try {
    return JSON.parse(await readFile(manifest(backup), 'utf8')) as BackupSeen
  } catch (reason) {
    throw Object.assign(new Problem('unknown', `There is no backup in ${resolve(backup)}.`), { cause: reason })
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
