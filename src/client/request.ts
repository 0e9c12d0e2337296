import type { Operation } from '../model/operation.ts'

/** One request as it goes over the wire; `path` is below `/api/v1` and holds the query. */
export interface Wire {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Blob
}

/** Writes an operation's input as a request: `{name}` into the path, the rest into the query or the body. */
export function requestFor(operation: Operation, input: Record<string, unknown>): Wire {
  const rest = { ...input }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    if (value === undefined || value === null || value === '') throw new Error(`${operation.path} needs ${name}`)
    return encodeURIComponent(String(value))
  })
  const { method } = operation
  if (operation.takes === 'file') {
    const { bytes, ...query } = rest
    const headers = { 'content-type': 'application/octet-stream' }
    return { method, path: path + queryOf(query), headers, body: new Blob([bytes as Uint8Array<ArrayBuffer>]) }
  }
  if (method === 'GET' || method === 'DELETE') return { method, path: path + queryOf(rest), headers: {} }
  return { method, path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(rest) }
}

/** A query that leaves out what is not set and repeats a name for each value of a list. */
export function queryOf(input: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null) continue
      query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
    }
  }
  const written = query.toString()
  return written === '' ? '' : `?${written}`
}
