import { createHash } from 'node:crypto'
import { columnsThere, indexesThere } from './catalog.ts'
import type { Connection } from './connection.ts'
import { addColumn, createTable, tableIndexes } from './ddl.ts'
import { fileTable } from './postgres-files.ts'
import { type Table, tables } from './schema.ts'
import { searchTable } from './search-table.ts'
import type { Engine } from './session.ts'

/** Raised when programs of before could not work on the tables any more; they then leave the newer tables alone. */
const version = 1

// tables that only one engine has, or that it writes in its own way
const ownTables: Record<Engine, readonly string[]> = {
  sqlite: searchTable.sqlite,
  postgres: [...searchTable.postgres, ...fileTable],
}

const stateTable: Record<Engine, string> = {
  sqlite: 'CREATE TABLE IF NOT EXISTS schema_state (id INTEGER PRIMARY KEY, version INTEGER, shape TEXT) STRICT',
  postgres: 'CREATE TABLE IF NOT EXISTS schema_state (id bigint PRIMARY KEY, version bigint, shape text)',
}

/**
 * Brings the store to today's tables: adds what is missing, takes nothing away, all of it or nothing. Of two starts at
 * once one does it and the other waits. `copy` is called before tables that hold something are changed.
 */
export async function migrate(connection: Connection, copy?: () => void): Promise<void> {
  const shape = fingerprint(connection.engine)
  const isEmpty = !(await columnsThere(connection)).has('records')
  if (!isEmpty && (await isCurrent(connection, shape))) return
  if (!isEmpty) copy?.()
  await inMigration(connection, async () => {
    if (await isCurrent(connection, shape)) return
    const columns = await columnsThere(connection)
    const indexes = await indexesThere(connection)
    for (const [name, table] of Object.entries<Table>(tables)) {
      await bringTable(connection, { name, table, known: columns.get(name), indexes })
    }
    for (const sql of ownTables[connection.engine]) await connection.steer(sql)
    const state = 'UPDATE schema_state SET version = ?, shape = ? WHERE id = 1'
    await connection.all(state, [version, shape])
  })
}

/** Runs a change of the tables in a transaction, one at a time even among several programs. */
export async function inMigration(connection: Connection, work: () => Promise<void>): Promise<void> {
  await makeState(connection)
  await connection.begin()
  try {
    if (connection.engine === 'postgres') await connection.steer("SET LOCAL lock_timeout = '15min'")
    const lock = connection.engine === 'postgres' ? ' FOR UPDATE' : ''
    await connection.all(`SELECT id FROM schema_state WHERE id = 1${lock}`)
    await work()
    await connection.commit()
  } catch (reason) {
    await connection.rollback()
    throw reason
  }
}

async function makeState(connection: Connection): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await connection.all(stateTable[connection.engine])
      await connection.all(
        "INSERT INTO schema_state (id, version, shape) VALUES (1, 0, '') ON CONFLICT (id) DO NOTHING",
      )
      return
    } catch (reason) {
      // two programs that make the same table at once: PostgreSQL refuses one of them although it said IF NOT EXISTS
      if (connection.engine === 'sqlite' || tries === 5) throw reason
    }
  }
}

async function isCurrent(connection: Connection, shape: string): Promise<boolean> {
  const there = await columnsThere(connection)
  if (!there.has('schema_state')) return false
  const [state] = await connection.all<{ version: number; shape: string }>('SELECT version, shape FROM schema_state')
  return state !== undefined && (state.version > version || state.shape === shape)
}

interface Bring {
  name: string
  table: Table
  known: Set<string> | undefined
  indexes: Set<string>
}

async function bringTable(connection: Connection, { name, table, known, indexes }: Bring): Promise<void> {
  const { engine } = connection
  if (!known) await connection.steer(createTable(engine, name, table))
  else
    for (const [column, type] of Object.entries(table.columns)) {
      if (!known.has(column)) await connection.steer(addColumn(engine, name, column, type))
    }
  for (const index of tableIndexes(name, table)) {
    if (!indexes.has(index.name)) await connection.steer(index.sql)
  }
}

function fingerprint(engine: Engine): string {
  return createHash('sha256')
    .update(JSON.stringify([tables, ownTables[engine]]))
    .digest('hex')
}
