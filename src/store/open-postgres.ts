import { countersMemory } from './counters.ts'
import { bringFieldIndexes } from './field-indexes.ts'
import { outside } from './inside-command.ts'
import { migrate } from './migrate.ts'
import { openPool, writers } from './postgres-connection.ts'
import { queue } from './queue.ts'
import type { Store } from './session.ts'

// a group waits for the database, not for this process: a longer one keeps nobody else from running
const groupMilliseconds = 40

/** Opens the store of a PostgreSQL database (15 or newer), making or upgrading its tables first. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = openPool(url)
  try {
    const connection = await pool.connect()
    try {
      await migrate(connection)
    } finally {
      connection.release(false)
    }
    await pool.clean()
  } catch (reason) {
    await pool.close()
    throw reason
  }
  const line = queue(writers, pool.connect, countersMemory(true), groupMilliseconds)
  let isClosed = false
  return {
    engine: 'postgres',
    read: outside('read', pool.all),
    heavy: outside('heavy', pool.all),
    command: line.command,
    global: line.global,
    files: pool.files,
    indexFields: kinds => line.alone(connection => bringFieldIndexes(connection, kinds)),
    tend: () =>
      line.alone(async connection => {
        for (const table of ['records', 'links', 'ledger', 'search']) await connection.all(`ANALYZE ${table}`)
      }),
    async close() {
      if (isClosed) return
      isClosed = true
      await line.close()
      await pool.close()
    },
  }
}
