import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Problem } from '../model/problem.ts'

/** The ownership of a data folder, until it is given back or the process ends, however it ends. */
export interface FolderLock {
  release(): void
}

/** Takes the data folder for this process; a second one hears who has it. */
export function takeFolder(folder: string): FolderLock {
  const held = hold(folder)
  if (!held) throw inUse(folder)
  return {
    release() {
      if (held.isOpen) held.close()
    },
  }
}

// an exclusive transaction is a lock of the system's own: it ends with its process, even with kill -9
function hold(folder: string): DatabaseSync | undefined {
  const database = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (reason) {
    database.close()
    if (reason instanceof Error && 'errcode' in reason && reason.errcode === 5) return undefined
    throw reason
  }
}

function inUse(folder: string): Problem {
  return new Problem(
    'unavailable',
    `The data folder ${folder} is in use by ${owner(folder)}. Stop it, or work through it.`,
  )
}

function owner(folder: string): string {
  try {
    const said: unknown = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'))
    const { url, pid } = said as { url?: unknown; pid?: unknown }
    return `the Chartroom at ${url} (process ${pid})`
  } catch {
    // nobody has said yet, or what was said is being written just now
    return 'another Chartroom on this machine'
  }
}
