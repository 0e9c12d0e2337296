import { Problem } from '../model/problem.ts'
import { type Table, tables } from './schema.ts'
import type { Bound, Store } from './session.ts'

/** How much was taken over. */
export interface Moved {
  workspaces: number
  rows: number
  files: number
}

const portion = 200
const all: [string, Table][] = Object.entries(tables)

/**
 * Copies everything of one store into another that holds no workspace yet, on whatever engines; search words are made
 * anew afterwards (`reindex`). Workspaces come last, so that a copy that was broken off is none and may be begun again.
 */
export async function copyStore(from: Store, to: Store): Promise<Moved> {
  const [there] = await to.read.all<{ id: string }>('SELECT id FROM workspaces LIMIT 1')
  if (there) throw new Problem('conflict', 'The database named holds a workspace already; name one that is empty.')
  const ids = (await from.read.all<{ id: string }>('SELECT id FROM workspaces ORDER BY id')).map(({ id }) => id)
  const moved: Moved = { workspaces: ids.length, rows: 0, files: 0 }
  for (const id of ids) {
    moved.files += await copyFiles(from, to, id)
    // links name records, which therefore come first in the list of tables
    for (const [name, table] of all.filter(([, one]) => !one.global)) {
      moved.rows += await copyTable(from, to, { name, table, workspace: id })
    }
  }
  for (const [name, table] of all.filter(([, one]) => one.global)) {
    if (name !== 'workspaces') moved.rows += await copyTable(from, to, { name, table })
  }
  moved.rows += await copyTable(from, to, { name: 'workspaces', table: tables.workspaces })
  await to.tend()
  return moved
}

interface Copying {
  name: string
  table: Table
  workspace?: string
}

async function copyTable(from: Store, to: Store, { name, table, workspace }: Copying): Promise<number> {
  const columns = Object.keys(table.columns).filter(column => table.columns[column] !== 'row')
  const order = orderOf(table)
  const within = workspace === undefined ? { sql: '', params: [] } : { sql: 'ws_id = ? AND ', params: [workspace] }
  let after: Bound[] | undefined
  let rows = 0
  for (;;) {
    const beyond = after ? `(${order.join(', ')}) > (${order.map(() => '?').join(', ')})` : '1 = 1'
    const page = await from.read.all<Record<string, Bound>>(
      `SELECT ${[...new Set([...columns, ...order])].join(', ')} FROM ${name}
       WHERE ${within.sql}${beyond} ORDER BY ${order.join(', ')} LIMIT ${portion}`,
      [...within.params, ...(after ?? [])],
    )
    if (page.length > 0) await insert(to, { name, columns, page })
    rows += page.length
    const last = page.at(-1)
    if (page.length < portion || !last) break
    after = order.map(column => last[column]!)
  }
  await expectRows(to, { name, within, rows })
  return rows
}

// records in the order they were made, so that their new row numbers follow each other as the old ones did
function orderOf(table: Table): string[] {
  const row = Object.keys(table.columns).find(column => table.columns[column] === 'row')
  if (row) return [row]
  const own = table.key.filter(column => table.global || column !== 'ws_id')
  return own.length > 0 ? own : ['ws_id']
}

async function insert(
  to: Store,
  { name, columns, page }: { name: string; columns: readonly string[]; page: readonly Record<string, Bound>[] },
): Promise<void> {
  const places = `(${columns.map(() => '?').join(', ')})`
  const sql = `INSERT INTO ${name} (${columns.join(', ')}) VALUES ${page.map(() => places).join(', ')} ON CONFLICT DO NOTHING`
  const params = page.flatMap(row => columns.map(column => row[column] ?? null))
  await to.global(tx => tx.write([{ sql, params }]))
}

async function expectRows(
  to: Store,
  { name, within, rows }: { name: string; within: { sql: string; params: readonly Bound[] }; rows: number },
): Promise<void> {
  const [there] = await to.read.all<{ many: number }>(
    `SELECT count(*) AS many FROM ${name} WHERE ${within.sql}1 = 1`,
    within.params,
  )
  if (there?.many === rows) return
  throw new Problem(
    'conflict',
    `${name} should have ${rows} rows after the move and has ${there?.many}; name an empty place.`,
  )
}

async function copyFiles(from: Store, to: Store, workspace: string): Promise<number> {
  const attached = await from.read.all<{ hash: string }>('SELECT DISTINCT hash FROM attachments WHERE ws_id = ?', [
    workspace,
  ])
  let files = 0
  for (const { hash } of attached) {
    const content = await from.files.get(workspace, hash)
    // lost before the move: the record keeps saying so
    if (!content) continue
    const put = await to.files.put(workspace, content)
    if (put.hash !== hash)
      throw new Problem('unavailable', `The attachment ${hash} is damaged; take it off its record first.`)
    files += 1
  }
  return files
}
