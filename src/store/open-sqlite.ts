import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from './connection.ts'
import { countersMemory } from './counters.ts'
import { bringFieldIndexes } from './field-indexes.ts'
import { filesIn } from './folder-files.ts'
import { outside } from './inside-command.ts'
import { type FolderLock, takeFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { queue } from './queue.ts'
import { readerThread } from './reader-thread.ts'
import type { Bound, Store, Write } from './session.ts'
import { openConnection, type SqliteConnection } from './sqlite-connection.ts'
import { notCommitted } from './trouble.ts'

/** The file that holds everything of a data folder but the attachments. */
export const databaseFile = (folder: string): string => join(folder, 'chartroom.db')

/** Opens the store of a data folder, making or upgrading its file first. */
export async function openSqlite(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = takeFolder(folder)
  try {
    return await openOwned(folder, lock)
  } catch (reason) {
    lock.release()
    throw reason
  }
}

async function openOwned(folder: string, lock: FolderLock): Promise<Store> {
  const file = databaseFile(folder)
  // readable by nobody else, also where the folder was made by somebody with wider habits
  if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600))
  const writer = openConnection(file, { readOnly: false })
  const connection = writingConnection(writer)
  await migrate(connection, () => copyBefore(writer, file))
  const reader = openConnection(file, { readOnly: true })
  const thread = readerThread(file)
  const line = queue(1, async () => connection, countersMemory(false))
  let isClosed = false
  return {
    engine: 'sqlite',
    read: outside('read', async (sql, params) => reader.all(sql, params)),
    heavy: outside('heavy', (sql, params) => thread.all(sql, params)),
    command: line.command,
    global: line.global,
    files: filesIn(folder),
    indexFields: kinds => line.alone(connection => bringFieldIndexes(connection, kinds)),
    // its plans follow from the indexes alone
    tend: async () => {},
    async close() {
      if (isClosed) return
      isClosed = true
      await line.close()
      await thread.close()
      reader.close()
      writer.close()
      lock.release()
    },
  }
}

/** The one connection that writes to the file. */
export function writingConnection(writer: SqliteConnection): Connection {
  const write = async (writes: readonly Write[]) => {
    for (const { sql, params } of writes) writer.run(sql, params)
  }
  return {
    engine: 'sqlite',
    // what a statement's rows look like is known to who wrote it
    all: async <T>(sql: string, params: readonly Bound[] = []) => writer.all(sql, params) as T[],
    write,
    post: write,
    begin: async () => writer.exec('BEGIN IMMEDIATE'),
    beginLocked: async (sql, params) => {
      writer.exec('BEGIN IMMEDIATE')
      return writer.all(sql, params)
    },
    steer: async sql => writer.exec(sql),
    commit: async last => {
      try {
        if (last) writer.run(last.sql, last.params)
        writer.exec('COMMIT')
      } catch (reason) {
        throw notCommitted(reason)
      }
    },
    rollback: async () => {
      try {
        writer.exec('ROLLBACK')
      } catch {
        // SQLite has rolled back by itself, or never began
      }
    },
    release: () => {},
  }
}

// an upgrade that goes wrong in a way nobody thought of can be walked back to this copy
function copyBefore(writer: SqliteConnection, file: string): void {
  const copy = `${file}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  writer.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
}
