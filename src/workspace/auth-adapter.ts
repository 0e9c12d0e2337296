import { type CustomAdapter, createAdapterFactory } from 'better-auth/adapters'
import { type TableName, tables } from '../store/schema.ts'
import type { Bound, Session, Store } from '../store/session.ts'

const operators: Record<string, string> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** Lets Better Auth keep its people, accounts and sessions in our global tables, through the store's own queue. */
export function authAdapter(store: Store) {
  return createAdapterFactory({
    config: {
      adapterId: 'chartroom',
      supportsDates: false,
      supportsBooleans: false,
      supportsJSON: false,
      transaction: false,
    },
    // the rows of a table are what the caller's model says they are
    adapter: () => tableAdapter(store) as CustomAdapter,
  })
}

export type AuthAdapter = ReturnType<typeof authAdapter>

type Row = Record<string, Bound>
type CleanedWhere = NonNullable<Parameters<CustomAdapter['count']>[0]['where']>[number]

function tableAdapter(store: Store) {
  const change = (sql: string, params: readonly Bound[]) => store.global(tx => tx.all<Row>(sql, params))
  const update = async (model: string, where: CleanedWhere[] | undefined, values: Row) => {
    const set = Object.keys(values)
      .map(column => `${name(column)} = ?`)
      .join(', ')
    const found = condition(where)
    return change(`UPDATE ${name(model)} SET ${set}${found.sql} RETURNING ${columns(model)}`, [
      ...Object.values(values),
      ...found.params,
    ])
  }
  const remove = async (model: string, where: CleanedWhere[] | undefined) => {
    const found = condition(where)
    return change(`DELETE FROM ${name(model)}${found.sql} RETURNING ${columns(model)}`, found.params)
  }
  return {
    async create({ model, data }: { model: string; data: Row }) {
      const given = Object.keys(data)
      const sql = `INSERT INTO ${name(model)} (${given.map(name).join(', ')}) VALUES (${given.map(() => '?').join(', ')}) RETURNING ${columns(model)}`
      return (await change(sql, Object.values(data)))[0]!
    },
    async update({ model, where, update: values }: { model: string; where: CleanedWhere[]; update: Row }) {
      return (await update(model, where, values))[0] ?? null
    },
    async updateMany({ model, where, update: values }: { model: string; where: CleanedWhere[]; update: Row }) {
      return (await update(model, where, values)).length
    },
    async findOne({ model, where }: { model: string; where: CleanedWhere[] }) {
      return (await find(store.read, { model, where, limit: 1 }))[0] ?? null
    },
    findMany: (asked: Asked) => find(store.read, asked),
    async delete({ model, where }: { model: string; where: CleanedWhere[] }) {
      await remove(model, where)
    },
    async deleteMany({ model, where }: { model: string; where: CleanedWhere[] }) {
      return (await remove(model, where)).length
    },
    async consumeOne({ model, where }: { model: string; where: CleanedWhere[] }) {
      return (await remove(model, where))[0] ?? null
    },
    async count({ model, where }: { model: string; where?: CleanedWhere[] }) {
      const found = condition(where)
      const rows = await store.read.all<{ many: number }>(
        `SELECT count(*) AS many FROM ${name(model)}${found.sql}`,
        found.params,
      )
      return Number(rows[0]?.many ?? 0)
    },
  }
}

interface Asked {
  model: string
  where?: CleanedWhere[]
  limit: number
  offset?: number
  sortBy?: { field: string; direction: 'asc' | 'desc' }
}

async function find(session: Session, { model, where, limit, offset, sortBy }: Asked): Promise<Row[]> {
  const found = condition(where)
  const order = sortBy ? ` ORDER BY ${name(sortBy.field)} ${sortBy.direction === 'desc' ? 'DESC' : 'ASC'}` : ''
  const sql = `SELECT ${columns(model)} FROM ${name(model)}${found.sql}${order} LIMIT ${Math.floor(limit)} OFFSET ${Math.floor(offset ?? 0)}`
  return session.all<Row>(sql, found.params)
}

function condition(where: CleanedWhere[] | undefined): { sql: string; params: Bound[] } {
  if (!where || where.length === 0) return { sql: '', params: [] }
  const params: Bound[] = []
  const parts = where.map(({ field, operator, value }) => {
    if (value === null) return `${name(field)} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`
    if (operator === 'in' || operator === 'not_in') {
      const list = [value].flat() as Bound[]
      params.push(...list)
      const marks = list.map(() => '?').join(', ') || 'NULL'
      return `${name(field)} ${operator === 'in' ? 'IN' : 'NOT IN'} (${marks})`
    }
    const sign = operators[operator]
    if (sign === undefined) throw new Error(`Better Auth asked for ${operator}, which these tables do not know.`)
    // dates and booleans have become text and numbers before they come here
    params.push(value as Bound)
    return `${name(field)} ${sign} ?`
  })
  const joined = parts.map((part, at) => (at === 0 ? part : `${where[at]!.connector} ${part}`)).join(' ')
  return { sql: ` WHERE ${joined}`, params }
}

function name(word: string): string {
  if (!/^[a-z_]+$/.test(word)) throw new Error(`${word} is no name of a table or column.`)
  return word
}

function columns(table: string): string {
  const known = tables[table as TableName]
  if (!known) throw new Error(`${table} is no table of people.`)
  return Object.keys(known.columns).join(', ')
}
