import { createHash } from 'node:crypto'
import type { Kind } from '../model/kind.ts'
import { indexesThere } from './catalog.ts'
import type { Connection } from './connection.ts'
import { fieldExpression, kindIs } from './json-path.ts'
import { inMigration } from './migrate.ts'
import type { Engine } from './session.ts'

const prefix = 'field_'

/** Makes an index for each field that says so, and drops those of fields that no longer do. */
export async function bringFieldIndexes(connection: Connection, kinds: readonly Kind[]): Promise<void> {
  const wanted = fieldIndexes(connection.engine, kinds)
  if (isSame(await indexesThere(connection), wanted)) return
  await inMigration(connection, async () => {
    const there = await indexesThere(connection)
    for (const name of there) {
      if (name.startsWith(prefix) && !wanted.has(name)) await connection.steer(`DROP INDEX ${name}`)
    }
    for (const [name, sql] of wanted) if (!there.has(name)) await connection.steer(sql)
  })
}

/** Name and statement of every indexed field's index; a changed expression has another name. */
export function fieldIndexes(engine: Engine, kinds: readonly Kind[]): Map<string, string> {
  const indexes = new Map<string, string>()
  for (const kind of kinds) {
    for (const [name, field] of Object.entries(kind.fields)) {
      if (!field.indexed) continue
      const expression = fieldExpression(engine, name, field)
      // a field of many options has no order: small kinds filter by it without an index, bulk kinds must not
      if (!expression && !kind.bulk) continue
      if (!expression) throw new Error(`${kind.word}.${name}: a field of type ${field.type} has no order to index.`)
      const on = `ON records (ws_id, ${expression}, seq) WHERE ${kindIs(kind.word)}`
      const index = indexName(kind.word, name, on)
      indexes.set(index, `CREATE INDEX ${index} ${on}`)
    }
  }
  return indexes
}

function isSame(there: ReadonlySet<string>, wanted: ReadonlyMap<string, string>): boolean {
  const ours = [...there].filter(name => name.startsWith(prefix))
  return ours.length === wanted.size && ours.every(name => wanted.has(name))
}

// PostgreSQL cuts names at 63 letters and folds them to lower case; the digest keeps them apart
function indexName(kind: string, field: string, on: string): string {
  const words = `${prefix}${kind}_${field}`.toLowerCase().replaceAll(/\W/g, '_').slice(0, 50)
  return `${words}_${createHash('sha256').update(on).digest('hex').slice(0, 8)}`
}
