import type { Table } from './schema.ts'
import type { Engine } from './session.ts'

type ColumnType = Table['columns'][string]

const types: Record<Engine, Record<ColumnType, string>> = {
  sqlite: {
    text: 'TEXT NOT NULL',
    'text?': 'TEXT',
    int: 'INTEGER NOT NULL',
    'int?': 'INTEGER',
    json: 'TEXT NOT NULL',
    row: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  },
  postgres: {
    text: 'text COLLATE "C" NOT NULL',
    'text?': 'text COLLATE "C"',
    int: 'bigint NOT NULL',
    'int?': 'bigint',
    // json, not jsonb: the text comes back as it was written, on both engines the same
    json: 'json NOT NULL',
    row: 'bigint GENERATED ALWAYS AS IDENTITY UNIQUE',
  },
}

// a column that joins a table later needs a value for the rows that are there
const filled: Partial<Record<ColumnType, string>> = { text: "DEFAULT ''", int: 'DEFAULT 0', json: "DEFAULT '{}'" }

/** The statement that makes a table. */
export function createTable(engine: Engine, name: string, table: Table): string {
  const columns = Object.entries(table.columns).map(([column, type]) => {
    const checked = engine === 'sqlite' && type === 'json' ? ` CHECK (json_valid(${column}))` : ''
    return `${column} ${types[engine][type]}${checked}`
  })
  const hasRow = engine === 'sqlite' && Object.values(table.columns).includes('row')
  const key = `${hasRow ? 'UNIQUE' : 'PRIMARY KEY'} (${table.key.join(', ')})`
  const foreign = (table.refers ?? []).map(
    ({ columns: own, table: other, to }) => `FOREIGN KEY (${own.join(', ')}) REFERENCES ${other} (${to.join(', ')})`,
  )
  const ending = engine === 'sqlite' ? ` STRICT${table.compact ? ', WITHOUT ROWID' : ''}` : ''
  return `CREATE TABLE ${name} (\n  ${[...columns, key, ...foreign].join(',\n  ')}\n)${ending}`
}

/** The statement that adds a column to a table that has rows. */
export function addColumn(engine: Engine, name: string, column: string, type: ColumnType): string {
  if (type === 'row') throw new Error(`${name}.${column}: a row number cannot be added to a table that exists.`)
  return `ALTER TABLE ${name} ADD COLUMN ${column} ${types[engine][type]} ${filled[type] ?? ''}`.trim()
}

/** Name and statement of each index of a table. */
export function tableIndexes(name: string, table: Table): { name: string; sql: string }[] {
  return (table.indexes ?? []).map(({ on, unique, known }) => {
    const index = `${name}_by_${on.join('_')}`
    const where = known ? ` WHERE ${known} IS NOT NULL` : ''
    return { name: index, sql: `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${index} ON ${name} (${on.join(', ')})${where}` }
  })
}
