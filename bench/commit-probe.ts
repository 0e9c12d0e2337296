// The least that a durable commit costs on this machine: one prepared insert of one row in a transaction of its own,
// in the same folder or database and the same process as what is compared with it.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Target } from '../src/store/store.ts'

/** Commits one row after the other. */
export interface CommitProbe {
  /** Rows committed a second, over this many. */
  run(rows: number): Promise<number>
  close(): Promise<void>
}

/** Opens the probe beside the store of the target; `json` is what each row holds. */
export async function openProbe(target: Target, json: string): Promise<CommitProbe> {
  return 'folder' in target ? sqliteProbe(target.folder, json) : await postgresProbe(target.url, json)
}

function sqliteProbe(folder: string, json: string): CommitProbe {
  const database = new DatabaseSync(join(folder, 'probe.db'))
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE probe (id INTEGER PRIMARY KEY, data TEXT)',
  )
  const insert = database.prepare('INSERT INTO probe (data) VALUES (?)')
  return {
    async run(rows) {
      const began = performance.now()
      for (let row = 0; row < rows; row += 1) insert.run(json)
      return perSecond(rows, began)
    },
    async close() {
      database.close()
    },
  }
}

async function postgresProbe(url: string, json: string): Promise<CommitProbe> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS probe (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, data text)')
  return {
    async run(rows) {
      const began = performance.now()
      for (let row = 0; row < rows; row += 1) {
        await client.query({ name: 'probe', text: 'INSERT INTO probe (data) VALUES ($1)', values: [json] })
      }
      return perSecond(rows, began)
    },
    close: () => client.end(),
  }
}

/** How many a second, since a moment. */
export const perSecond = (many: number, began: number): number => (many * 1_000) / (performance.now() - began)
