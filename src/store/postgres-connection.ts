import pg from 'pg'
import type { Connection } from './connection.ts'
import type { FileRoom } from './file-room.ts'
import { passGate } from './gate.ts'
import { mergeWrites } from './merge-writes.ts'
import { filesOf, removeDrafts } from './postgres-files.ts'
import { type PostgresStatement, statementBook } from './postgres-statement.ts'
import type { Bound, Write } from './session.ts'
import { isConnectionLost, notCommitted, unanswered } from './trouble.ts'

/** Connections to one PostgreSQL database: some that write, some that only read. */
export interface PostgresPool {
  all(sql: string, params: readonly Bound[]): Promise<Record<string, unknown>[]>
  /** A connection for one transaction; to be released. */
  connect(): Promise<Connection>
  /** The bytes of attachments. */
  files: FileRoom
  /** Removes what broken uploads left behind. */
  clean(): Promise<void>
  close(): Promise<void>
}

/** How many groups may be under way at once, one workspace each. */
export const writers = 8
const readers = 12

/** Opens the pools; nothing is connected until something is asked. */
export function openPool(url: string): PostgresPool {
  const settings = { connectionString: url, types: { getTypeParser }, pipeline: true, connectionTimeoutMillis: 10_000 }
  // the pool waits for what onConnect promises, which its types do not say
  // oxlint-disable-next-line typescript/no-misused-promises
  const reading = new pg.Pool({ ...settings, max: readers, onConnect: prepareReading })
  // oxlint-disable-next-line typescript/no-misused-promises
  const writing = new pg.Pool({ ...settings, max: writers, onConnect: prepareSession })
  // a connection that dies tells whoever uses it; unheard, the event would end the process
  for (const pool of [reading, writing]) {
    pool.on('error', () => {})
    pool.on('connect', client => client.on('error', () => {}))
  }
  const book = statementBook()
  const statement = (sql: string): PostgresStatement => {
    passGate(sql)
    return book(sql)
  }
  return {
    async all(sql, params) {
      const { rows } = await reading.query({ ...statement(sql), values: [...params] })
      return rows
    },
    connect: async () => writingConnection(await writing.connect(), statement),
    files: filesOf(reading),
    clean: () => removeDrafts(reading),
    async close() {
      await Promise.all([reading.end(), writing.end()])
    },
  }
}

function writingConnection(client: pg.PoolClient, statement: (sql: string) => PostgresStatement): Connection {
  // sent without waiting: the answers come in order, and what failed here makes COMMIT fail too
  let sent: Promise<unknown>[] = []
  const keep = (answer: Promise<unknown>): void => {
    answer.catch(() => {})
    sent.push(answer)
  }
  const send = (text: string): void => keep(client.query(text))
  const ask = async (sql: string, params: readonly Bound[]) =>
    (await client.query({ ...statement(sql), values: [...params] })).rows
  const start = (writes: readonly Write[]): Promise<unknown>[] => {
    for (const { sql } of writes) passGate(sql)
    return mergeWrites(writes).map(({ sql, params }) => ask(sql, params))
  }

  return {
    engine: 'postgres',
    all: async (sql, params = []) => ask(sql, params),
    // after the first refusal the others only say that the transaction is over
    write: async writes => throwFirst(await Promise.allSettled(start(writes))),
    post: async writes => {
      for (const answer of start(writes)) keep(answer)
    },
    begin: async () => send('BEGIN'),
    beginLocked: async (sql, params) => {
      send('BEGIN')
      return ask(sql, params)
    },
    steer: async sql => send(sql),
    commit: async last => {
      if (last) keep(ask(last.sql, last.params))
      const committed = client.query('COMMIT')
      const answers = await Promise.allSettled(sent)
      let command: string
      try {
        command = (await committed).command
      } catch (reason) {
        throw isConnectionLost(reason) ? unanswered(reason) : notCommitted(reason)
      }
      throwFirst(answers)
      if (command !== 'COMMIT') throw notCommitted(new Error(`the database answered ${command} to COMMIT`))
    },
    rollback: async () => {
      sent = []
      try {
        await client.query('ROLLBACK')
      } catch {
        // the connection is gone, and with it the transaction
      }
    },
    release: broken => {
      client.release(broken)
    },
  }
}

function throwFirst(answers: readonly PromiseSettledResult<unknown>[]): void {
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason
}

// a plan made for any workspace and any word scans the whole table where this one asks for three rows
async function prepareReading(client: pg.ClientBase): Promise<void> {
  await prepareSession(client)
  await client.query("SELECT set_config('plan_cache_mode', 'force_custom_plan', false)")
}

async function prepareSession(client: pg.ClientBase): Promise<void> {
  await client.query(
    `SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
       ELSE current_setting('synchronous_commit') END, false),
     set_config('default_transaction_isolation', 'read committed', false),
     set_config('idle_in_transaction_session_timeout', '30s', false), set_config('lock_timeout', '20s', false),
     set_config('jit', 'off', false), set_config('TimeZone', 'UTC', false)`,
  )
}

const numeric = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])
const textual = new Set<number>([pg.types.builtins.JSON, pg.types.builtins.JSONB])

function getTypeParser(type: number, format?: 'text' | 'binary') {
  if (numeric.has(type)) return safeNumber
  if (textual.has(type)) return (text: string) => text
  return pg.types.getTypeParser(type, format as 'text')
}

function safeNumber(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new Error(`The database gave ${text}, which is too large to be counted exactly.`)
  }
  return value
}
