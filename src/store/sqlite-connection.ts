import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { passGate } from './gate.ts'
import type { Bound } from './session.ts'

/** A synchronous connection to one SQLite file with its prepared statements. */
export interface SqliteConnection {
  all(sql: string, params: readonly Bound[]): Record<string, unknown>[]
  run(sql: string, params: readonly Bound[]): void
  /** Statements of our own that need no gate: pragmas, transactions, tables. */
  exec(sql: string): void
  close(): void
}

const statementsKept = 1_000

/** Opens the file; whatever it was opened with before, what is committed here is on the disk when COMMIT returns. */
export function openConnection(file: string, options: { readOnly: boolean }): SqliteConnection {
  const database = new DatabaseSync(file, { readOnly: options.readOnly, timeout: 5_000 })
  // synchronous belongs to the connection, not to the file: it is set and read back on every open
  if (!options.readOnly) database.exec('PRAGMA journal_mode = WAL')
  database.exec(
    `PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
     PRAGMA cache_size = -32000; PRAGMA mmap_size = 268435456; PRAGMA journal_size_limit = 67108864;
     PRAGMA wal_autocheckpoint = 8000`,
  )
  assertPragma(database, file, 'journal_mode', 'wal')
  assertPragma(database, file, 'synchronous', 2)
  assertPragma(database, file, 'foreign_keys', 1)

  const statements = new Map<string, StatementSync>()
  function prepared(sql: string): StatementSync {
    let statement = statements.get(sql)
    if (!statement) {
      passGate(sql)
      statement = database.prepare(sql)
      if (statements.size >= statementsKept) statements.delete(statements.keys().next().value!)
      statements.set(sql, statement)
    }
    return statement
  }

  return {
    all: (sql, params) => prepared(sql).all(...(params as SQLInputValue[])),
    run: (sql, params) => {
      prepared(sql).run(...(params as SQLInputValue[]))
    },
    exec: sql => database.exec(sql),
    close: () => {
      statements.clear()
      database.close()
    },
  }
}

function assertPragma(database: DatabaseSync, file: string, name: string, expected: string | number): void {
  const value = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  if (value !== expected) {
    throw new Error(`${file} opened with ${name} = ${value} instead of ${expected}; what is saved could be lost.`)
  }
}
