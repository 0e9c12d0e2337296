import { createHash } from 'node:crypto'
import { addColumn, createTable, tableIndexes } from './ddl.ts'
import { type Table, tables } from './schema.ts'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Raised when older programs could not work on the newer tables. */
const version = 1

const shape = createHash('sha256').update(JSON.stringify(tables)).digest('hex')

/** Brings a SQLite file to today's tables: adds what is missing, takes nothing away; all of it or nothing. */
export function migrateSqlite(connection: SqliteConnection, file: string): void {
  if (isCurrent(connection)) return
  const copy = hasTables(connection) ? `${file}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}` : undefined
  if (copy) connection.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
  connection.exec('BEGIN IMMEDIATE')
  try {
    // another start may have done it while this one waited for its turn
    if (!isCurrent(connection)) {
      for (const [name, table] of Object.entries<Table>(tables)) bringTable(connection, name, table)
      connection.exec(
        'CREATE TABLE IF NOT EXISTS schema_state (id INTEGER PRIMARY KEY, version INTEGER, shape TEXT) STRICT',
      )
      connection.exec(`INSERT OR REPLACE INTO schema_state (id, version, shape) VALUES (1, ${version}, '${shape}')`)
    }
    connection.exec('COMMIT')
  } catch (reason) {
    connection.exec('ROLLBACK')
    throw reason
  }
}

function isCurrent(connection: SqliteConnection): boolean {
  const [known] = connection.all("SELECT name FROM sqlite_schema WHERE name = 'schema_state'", [])
  if (!known) return false
  const [state] = connection.all('SELECT version, shape FROM schema_state', [])
  return state !== undefined && (Number(state.version) > version || state.shape === shape)
}

const hasTables = (connection: SqliteConnection): boolean =>
  connection.all("SELECT name FROM sqlite_schema WHERE name = 'records'", []).length > 0

function bringTable(connection: SqliteConnection, name: string, table: Table): void {
  const known = new Set(connection.all('SELECT name FROM pragma_table_info(?)', [name]).map(row => row.name))
  if (known.size === 0) connection.exec(createTable('sqlite', name, table))
  else
    for (const [column, type] of Object.entries(table.columns)) {
      if (!known.has(column)) connection.exec(addColumn('sqlite', name, column, type))
    }
  for (const index of tableIndexes(name, table)) {
    connection.exec(index.sql.replace(' INDEX ', ' INDEX IF NOT EXISTS '))
  }
}
