import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A data folder held by this program alone; the system lets go of it even if the program is killed. */
export interface FolderLock {
  release(): void
}

/** Takes a data folder for this program; nothing where another one has it. */
export function lockFolder(folder: string): FolderLock | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(join(folder, 'lock.db'))
  try {
    database.exec('PRAGMA busy_timeout = 0')
    database.exec('BEGIN EXCLUSIVE')
  } catch (failure) {
    database.close()
    if (failure instanceof Error && /locked|busy/.test(failure.message)) return undefined
    throw failure
  }
  return {
    release() {
      database.exec('ROLLBACK')
      database.close()
    },
  }
}
