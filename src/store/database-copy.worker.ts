// Copies a database file that others are writing to, and looks whether the copy is whole: in a thread, because both read
// every page of it.
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { CopyAnswer, CopyOrder } from './database-copy.ts'

const { source, copy } = workerData as CopyOrder

const lastNumbers = `SELECT c.ws_id FROM counters AS c
  WHERE c.number <> coalesce((SELECT max(l.number) FROM ledger AS l WHERE l.ws_id = c.ws_id), 0)`

parentPort!.postMessage(answer())

function answer(): CopyAnswer {
  try {
    if (source) copyFile(source, copy)
    return { seen: look(copy) }
  } catch (reason) {
    return { problem: reason instanceof Error ? reason.message : String(reason) }
  }
}

// one read transaction: the copy is the state of one moment, however long it takes and whatever is written meanwhile
function copyFile(from: string, to: string): void {
  const database = new DatabaseSync(from, { readOnly: true, timeout: 10_000 })
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}

function look(file: string) {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const check = database.prepare('PRAGMA integrity_check(5)').all()
    const says = check.map(row => String(row.integrity_check)).join('; ')
    if (says !== 'ok') throw new Error(`the copy is damaged: ${says}`)
    const dangling = database.prepare('PRAGMA foreign_key_check').all().length
    if (dangling > 0) throw new Error(`the copy has ${dangling} links to records that are not there`)
    const behind = database.prepare(lastNumbers).all()
    if (behind.length > 0)
      throw new Error(`the copy of workspace ${behind[0]!.ws_id} ends in the middle of its history`)
    return {
      records: Number(database.prepare('SELECT count(*) AS many FROM records').get()!.many),
      changes: Number(database.prepare('SELECT count(*) AS many FROM ledger').get()!.many),
      attached: database
        .prepare('SELECT DISTINCT ws_id, hash FROM attachments')
        .all()
        .map(row => ({ workspace: String(row.ws_id), hash: String(row.hash) })),
    }
  } finally {
    database.close()
  }
}
