import type { Bound, Write } from '../store/session.ts'

const most = 200

/** `IN (?, ?, …)` with its values padded to a power of two, so that few different statements exist. */
export function inList(values: readonly string[]): { sql: string; params: string[] } {
  if (values.length === 0) return { sql: '(NULL)', params: [] }
  let size = 1
  while (size < values.length) size *= 2
  const params = [...values, ...Array<string>(size - values.length).fill(values.at(-1)!)]
  return { sql: `(${params.map(() => '?').join(', ')})`, params }
}

/** Reads by a list of values in portions that every engine takes. */
export async function allIn<T>(
  values: Iterable<string>,
  read: (list: { sql: string; params: string[] }) => Promise<T[]>,
): Promise<T[]> {
  const distinct = [...new Set(values)]
  const found: T[] = []
  for (let at = 0; at < distinct.length; at += most) {
    for (const row of await read(inList(distinct.slice(at, at + most)))) found.push(row)
  }
  return found
}

const portions = [64, 16, 4, 1]

/** Inserts of many rows as few statements; every row has the same columns. */
export function insertRows(
  table: string,
  workspace: string,
  rows: readonly Record<string, Bound>[],
  onConflict = '',
): Write[] {
  if (rows.length === 0) return []
  const columns = Object.keys(rows[0]!)
  const into = `INSERT INTO ${table} (ws_id, ${columns.join(', ')}) VALUES `
  const slots = `(?, ${columns.map(() => '?').join(', ')})`
  const writes: Write[] = []
  let at = 0
  for (const portion of portions) {
    while (rows.length - at >= portion) {
      const part = rows.slice(at, at + portion)
      const params = part.flatMap(row => [workspace, ...columns.map(column => row[column] ?? null)])
      writes.push({ sql: `${into}${part.map(() => slots).join(', ')}${onConflict}`, params })
      at += portion
    }
  }
  return writes
}

/** An update of one row by its key within the workspace. */
export function updateRow(table: string, workspace: string, id: string, values: Record<string, Bound>): Write {
  const columns = Object.keys(values)
  const sql = `UPDATE ${table} SET ${columns.map(column => `${column} = ?`).join(', ')} WHERE ws_id = ? AND id = ?`
  return { sql, params: [...columns.map(column => values[column] ?? null), workspace, id] }
}

/** Removes rows by their ids within the workspace. */
export function deleteRows(table: string, workspace: string, ids: readonly string[], column = 'id'): Write[] {
  const writes: Write[] = []
  for (let at = 0; at < ids.length; at += most) {
    const list = inList(ids.slice(at, at + most))
    writes.push({
      sql: `DELETE FROM ${table} WHERE ws_id = ? AND ${column} IN ${list.sql}`,
      params: [workspace, ...list.params],
    })
  }
  return writes
}
