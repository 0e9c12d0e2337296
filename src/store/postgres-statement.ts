/** A statement with `$1`, `$2` for values; named ones are prepared once on each connection. */
export interface PostgresStatement {
  text: string
  name?: string
}

const most = { known: 4_000, named: 400 }
const seenOften = 3

/** Translates statements written with `?`, each once; those that come again get a name, so that they stay prepared. */
export function statementBook(): (sql: string) => PostgresStatement {
  const known = new Map<string, { text: string; name?: string; seen: number }>()
  let named = 0
  return sql => {
    let statement = known.get(sql)
    if (!statement) {
      if (known.size >= most.known) forgetRare(known)
      statement = { text: numbered(sql), seen: 0 }
      known.set(sql, statement)
    }
    statement.seen += 1
    if (!statement.name && statement.seen >= seenOften && named < most.named) {
      named += 1
      statement.name = `c${named}`
    }
    return statement.name ? { text: statement.text, name: statement.name } : { text: statement.text }
  }
}

/** The same statement with `$1`, `$2` … in place of each `?` that stands outside quotes. */
export function numbered(sql: string): string {
  let count = 0
  return sql.replaceAll(/'[^']*'|"[^"]*"|\?/g, part => {
    if (part !== '?') return part
    count += 1
    return `$${count}`
  })
}

function forgetRare(known: Map<string, { name?: string }>): void {
  for (const [sql, statement] of known) if (!statement.name) known.delete(sql)
}
