import type { InputOf } from '../model/contract.ts'
import { filterNames } from '../model/filter.ts'
import type { Kind } from '../model/kind.ts'
import { checked, queryValues, unknownName } from './input-parser.ts'

/** What steers a list; a field of such a name is asked for by `where`. */
export const steering = ['limit', 'after', 'sort', 'where', 'archived'] as const

/** Reads the query of a list: `state=new&horizon=now` beside limit, after, sort, where and archived. */
export function listQuery(kind: Kind, query: URLSearchParams): InputOf<'list'> {
  const input: Record<string, unknown> = { kind: kind.word }
  const where: unknown[] = []
  const names = filterNames(kind)
  for (const [name, value] of Object.entries(queryValues(query))) {
    if (name === 'where') where.push(...[value].flat())
    else if (steering.some(known => known === name)) input[name] = value
    else if (names.includes(name)) where.push(...[value].flat().map(one => `${name}=${String(one)}`))
    else throw unknownName(name, [...steering, ...names])
  }
  if (where.length > 0) input.where = where
  return checked('list', input)
}

/** The names a list of the kind takes in its query. */
export const listNames = (kind: Kind): string[] => [...steering, ...filterNames(kind)]
