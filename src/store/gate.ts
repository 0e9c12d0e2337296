import { type Table, tables } from './schema.ts'

// every statement passes here once, when it is first prepared; in tests, where the whole suite shows them all
const isOn = process.env.CHARTROOM_SQL_GATE === '1' || process.env.NODE_TEST_CONTEXT !== undefined
const passed = new Set<string>()

/** Throws in tests when a statement breaks a rule of the store; outside them it lets all through. */
export function passGate(sql: string): void {
  if (!isOn || passed.has(sql)) return
  const problem = brokenRule(sql)
  if (problem) throw new Error(`The store refuses this statement: ${problem}.\n${sql}`)
  passed.add(sql)
}

const forbidden: readonly [RegExp, string][] = [
  [/\b(select|returning)\s+(distinct\s+)?(\w+\.)?\*|,\s*(\w+\.)?\*\s*(,|from\b|$)/i, 'it names no columns'],
  [/\b(listen|unlisten|notify|pg_notify)\b/i, 'a notification is no truth to stand on'],
  [/\bpg_(try_)?advisory\w*/i, 'advisory locks are not everywhere'],
  [/\b(deferrable|deferred)\b/i, 'constraints hold at once'],
  [/\btruncate\b/i, 'it empties a whole table'],
  [/\bcascade\b/i, 'it removes more than it names'],
]

const workspaceTables = Object.entries<Table>(tables).filter(([, table]) => !table.global)
const named = new Map<string, Table>(workspaceTables)

/** Says which rule of the store the statement breaks, if any. */
export function brokenRule(sql: string): string | undefined {
  const plain = sql
    .replaceAll(/'[^']*'/g, "''")
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (const [pattern, says] of forbidden) if (pattern.test(plain)) return says
  return outOfWorkspace(plain)
}

// each place where a workspace's table stands needs its own word on whose rows it means
function outOfWorkspace(plain: string): string | undefined {
  const places = [...plain.matchAll(/\b(from|join|update|into)\s+(\w+)\b/gi)]
  const own = places.map(place => place[2]!.toLowerCase()).filter(name => named.has(name) || name === 'search')
  // tends the list of words itself, whosever they are
  const isUpkeep = /^insert into search \(search, rank\) values\b/i.test(plain)
  if (own.length === 0 || isUpkeep) return undefined
  const isBound = /\bws_id\s*(=\s*\?|in\s*\(\s*\?)/i.test(plain) || /\binto\s+\w+\s*\([^)]*\bws_id\b/i.test(plain)
  if (!isBound) return isFoundByItself(plain, own) ? undefined : `it does not bind ws_id of ${own.join(', ')}`
  const bindings = [...plain.matchAll(binding)].length
  if (bindings < own.length) return `it binds ws_id ${bindings} times for ${own.length} tables (${own.join(', ')})`
  return undefined
}

const binding =
  /\bws_id\s*=\s*(\?|\w+\.ws_id)|\bws_id\s+in\s*\(|\binto\s+\w+\s*\([^)]*\bws_id\b|\bsearch\s+match\b|\browid\s*(=|,)/gi

function isFoundByItself(plain: string, own: readonly string[]): boolean {
  const [name] = own
  if (own.length !== 1 || !/^select\b/i.test(plain)) return false
  return (named.get(name!)?.foundBy ?? []).some(column => new RegExp(`\\b${column}\\s*=\\s*\\?`, 'i').test(plain))
}
