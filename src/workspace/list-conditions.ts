import { articled } from '../model/articled.ts'
import type { Field } from '../model/field.ts'
import { type Condition, parseCondition } from '../model/filter.ts'
import type { Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import { sortKey } from '../model/sort-key.ts'
import { queryWords } from '../model/words.ts'
import { comparedValue, fieldExpression, holdsNothing, holdsOption, holdsText, kindIs } from '../store/json-path.ts'
import { holdsWords } from '../store/search.ts'
import type { Bound, Engine } from '../store/session.ts'
import type { Asking } from './ground.ts'
import { isKey } from './key.ts'
import { visible } from './read.ts'
import { inList } from './statements.ts'

/** A condition of a statement with the values bound to it. */
export interface Clause {
  sql: string
  params: Bound[]
}

/** What narrows a list. */
export interface Narrowing {
  where?: string | readonly string[] | undefined
  q?: string | undefined
  archived?: 'no' | 'only' | 'also' | undefined
  /** Only such of these as fit. */
  among?: readonly string[] | undefined
}

/** The conditions of a list, the one on what this actor may see included. */
export function narrowed(asking: Asking, asked: Narrowing, kind: Kind | undefined): Clause[] {
  const clauses: Clause[] = [{ sql: 'ws_id = ?', params: [asking.workspace] }]
  if (kind) clauses.push({ sql: kindIs(kind.word), params: [] })
  if (asked.among) {
    const { sql, params } = inList(asked.among)
    clauses.push({ sql: `id IN ${sql}`, params })
  }
  if (asked.archived === 'only') clauses.push({ sql: 'archived_at IS NOT NULL', params: [] })
  else if (asked.archived !== 'also') clauses.push({ sql: 'archived_at IS NULL', params: [] })
  const where = asked.where === undefined ? [] : typeof asked.where === 'string' ? [asked.where] : asked.where
  clauses.push(...where.map(text => conditionSql(asking, parseCondition(text, kind), kind)))
  if (asked.q !== undefined && asked.q.trim() !== '') clauses.push(wordsSql(asking, asked.q))
  return [...clauses, visible(asking)]
}

const columns: Record<string, string> = {
  title: 'sort_title',
  state: 'state',
  owner: 'owner',
  team: 'team',
  product: 'product',
  audience: 'audience',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  system: 'from_system',
}

/** The column or expression a list is compared and sorted by; undefined where a name holds many values. */
export function columnOf(engine: Engine, name: string, kind: Kind | undefined): string | undefined {
  if (name === 'key') return kind ? 'seq' : 'id'
  const field = kind?.fields[name]
  return field ? fieldExpression(engine, name, field) : columns[name]
}

function wordsSql(asking: Asking, q: string): Clause {
  const words = holdsWords(asking.store.engine, asking.workspace, queryWords(q))
  return isKey(q) ? { sql: `(key = ? OR ${words.sql})`, params: [q.trim().toUpperCase(), ...words.params] } : words
}

function conditionSql(asking: Asking, condition: Condition, kind: Kind | undefined): Clause {
  const { name, comparison, values } = condition
  const { engine } = asking.store
  const field = kind?.fields[name]
  if (name === 'linked') return linkedSql(asking, condition, kind)
  if (name === 'tag') return tagSql(engine, values, comparison)
  const sql = name === 'key' ? 'key' : columnOf(engine, name, kind)
  if (!sql) return optionSql(engine, name, values, comparison)
  if (comparison === '~') return partSql(engine, { ...condition, sql }, field)
  const known = values.filter(value => value !== '').map(value => readValue(asking, name, value, field))
  if (comparison !== '=' && comparison !== '!=') {
    if (known.length !== 1)
      throw new Problem('invalid', `${name}${comparison} needs one value.`, { [name]: 'one value' })
    return { sql: `${sql} ${comparison} ?`, params: known }
  }
  const parts =
    known.length === 1 ? [`${sql} = ?`] : known.length > 1 ? [`${sql} IN (${known.map(() => '?').join(', ')})`] : []
  if (values.includes('')) parts.push(`${sql} IS NULL`)
  const either = parts.join(' OR ')
  return { sql: comparison === '=' ? `(${either})` : `NOT COALESCE((${either}), FALSE)`, params: known }
}

const numeric = new Set(['number', 'scale', 'range', 'money'])

/** Whether a field is compared as a number. */
export const isNumeric = (field: Field): boolean => numeric.has(field.type) || field.type === 'flag'

function partSql(engine: Engine, { name, values, sql }: Condition & { sql: string }, field: Field | undefined): Clause {
  const value = values[0] ?? ''
  if (name === 'title') return { sql: holdsText(engine, sql), params: [sortKey(value)] }
  if (field?.type !== 'text' && field?.type !== 'url')
    throw new Problem('invalid', `${name} is not looked into by parts; ask for words instead.`, { [name]: 'no part' })
  return { sql: holdsText(engine, sql), params: [value.replace(/[A-Z]+/g, letters => letters.toLowerCase())] }
}

function readValue(asking: Asking, name: string, value: string, field: Field | undefined): Bound {
  if (name === 'title') return sortKey(value)
  if (name === 'key') return value.toUpperCase()
  // a view of “mine” is everybody's own
  if ((name === 'owner' || field?.type === 'person') && value === 'me') return asking.actor.member
  if (field?.type === 'date' || name === 'createdAt' || name === 'updatedAt') return comparedValue(dayOf(asking, value))
  if (!field) return value
  if (field.type === 'flag') return comparedValue(value === 'true' || value === 'yes')
  if (!numeric.has(field.type)) return comparedValue(value)
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number))
    throw new Problem('invalid', `${name} is compared with a number, not “${value}”.`, { [name]: 'a number' })
  return number
}

// a view that asks for the next two weeks means another fortnight tomorrow
function dayOf(asking: Asking, value: string): string {
  const found = /^today\s*([+-]\s*\d{1,5})?$/.exec(value)
  if (!found) return value
  const days = Number((found[1] ?? '0').replace(/\s/g, ''))
  return new Date(asking.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Tags stand as JSON in `common`, first and only where there are some; small kinds only, so a scan of the kind is fine. */
function tagSql(engine: Engine, values: readonly string[], comparison: string): Clause {
  const holds = holdsOption(engine, 'tags', engine === 'postgres' ? 'CAST(common AS json)' : 'common')
  const known = values.filter(value => value !== '').map(value => value.normalize('NFC'))
  const either = [...known.map(() => holds), ...(values.includes('') ? ['common NOT LIKE \'{"tags":[%\''] : [])]
  return { sql: `${comparison === '!=' ? 'NOT ' : ''}(${either.join(' OR ')})`, params: known }
}

function optionSql(engine: Engine, name: string, values: readonly string[], comparison: string): Clause {
  const known = values.filter(value => value !== '')
  const either = [
    ...known.map(() => holdsOption(engine, name)),
    ...(values.includes('') ? [holdsNothing(engine, name)] : []),
  ]
  return { sql: `${comparison === '!=' ? 'NOT ' : ''}(${either.join(' OR ')})`, params: known }
}

/** Whether a link of one of the names stands, as far as its other end may be seen; `kind.name` is one that comes in. */
function linkedSql(asking: Asking, { comparison, values }: Condition, kind: Kind | undefined): Clause {
  if (!kind || (comparison !== '=' && comparison !== '!='))
    throw new Problem('invalid', 'linked is asked of one kind, such as linked=addresses or linked!=addresses.', {
      linked: 'the name of a link',
    })
  const parts = values.map(value => oneLinked(asking, value, kind))
  const either = parts.map(part => part.sql).join(' OR ')
  return { sql: `${comparison === '!=' ? 'NOT ' : ''}(${either})`, params: parts.flatMap(part => part.params) }
}

function oneLinked(asking: Asking, value: string, kind: Kind): Clause {
  const out = Object.hasOwn(kind.links, value) ? value : undefined
  const back = asking.territory.reaching(kind.word).find(({ from, name }) => `${from.word}.${name}` === value)
  if (!out && !back) {
    const names = [
      ...Object.keys(kind.links),
      ...asking.territory.reaching(kind.word).map(({ from, name }) => `${from.word}.${name}`),
    ]
    throw new Problem('invalid', `“${value}” is no link of ${articled(kind.word)}. These are: ${names.join(', ')}.`, {
      linked: `one of ${names.join(', ')}`,
    })
  }
  const [own, other] = out ? ['from_id', 'to_id'] : ['to_id', 'from_id']
  const seen = visible(asking)
  const end = `SELECT 1 FROM records AS other WHERE other.ws_id = links.ws_id AND other.id = links.${other} AND archived_at IS NULL AND ${seen.sql}`
  const link = `links.ws_id = records.ws_id AND links.${own} = records.id AND links.name = ?${back ? ' AND links.from_kind = ?' : ''}`
  return {
    sql: `EXISTS (SELECT 1 FROM links WHERE ${link} AND EXISTS (${end}))`,
    params: [out ?? back!.name, ...(back ? [back.from.word] : []), ...seen.params],
  }
}
