import type { Connection } from './connection.ts'
import type { Engine } from './session.ts'

const columns: Record<Engine, string> = {
  sqlite: `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
           WHERE t.type = 'table'`,
  postgres: `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
             WHERE table_schema = current_schema()`,
}
const indexes: Record<Engine, string> = {
  sqlite: `SELECT name FROM sqlite_schema WHERE type = 'index'`,
  postgres: 'SELECT indexname AS name FROM pg_indexes WHERE schemaname = current_schema()',
}

/** The columns of every table that is there. */
export async function columnsThere(connection: Connection): Promise<Map<string, Set<string>>> {
  const there = new Map<string, Set<string>>()
  for (const { table, column } of await connection.all<{ table: string; column: string }>(columns[connection.engine])) {
    const known = there.get(table)
    if (known) known.add(column)
    else there.set(table, new Set([column]))
  }
  return there
}

/** The names of the indexes that are there. */
export async function indexesThere(connection: Connection): Promise<Set<string>> {
  const rows = await connection.all<{ name: string }>(indexes[connection.engine])
  return new Set(rows.map(({ name }) => name))
}
