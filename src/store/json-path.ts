import type { Field, FieldType } from '../model/field.ts'
import type { Engine } from './session.ts'

/** Longest part of a text that is compared and sorted by; an index entry must fit a page of either engine. */
export const textCompared = 300

// where the value that is compared lies within the field's value, and what it must be to count
const places: Partial<Record<FieldType, { at?: string; is: 'text' | 'number' | 'flag' }>> = {
  text: { is: 'text' },
  prose: { is: 'text' },
  choice: { is: 'text' },
  date: { is: 'text' },
  person: { is: 'text' },
  url: { is: 'text' },
  number: { is: 'number' },
  scale: { is: 'number' },
  money: { at: 'amount', is: 'number' },
  range: { at: 'low', is: 'number' },
  flag: { is: 'flag' },
}

/**
 * What a field is compared and sorted by: text by its bytes, numbers by size, flags as 0 and 1; null where it is
 * unknown or of another type. The path is a literal, because a bound one never uses its index. `data` may be written
 * with a table's name before it. Undefined for fields that have no order (choices, steps).
 */
export function fieldExpression(engine: Engine, name: string, field: Field, data = 'data'): string | undefined {
  const place = places[field.type]
  if (!place) return undefined
  const path = [plainName(name), ...(place.at ? [place.at] : [])]
  return engine === 'sqlite' ? sqlitePath(data, path, place.is) : postgresPath(data, path, place.is)
}

/** The value as it is compared with the field's expression. */
export function comparedValue(value: string | number | boolean): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' ? Array.from(value).slice(0, textCompared).join('') : value
}

/** The condition that a field of many options holds the bound one. */
export function holdsOption(engine: Engine, name: string, data = 'data'): string {
  const field = plainName(name)
  if (engine === 'sqlite') return `EXISTS (SELECT 1 FROM json_each(${data}, '$.${field}') AS one WHERE one.value = ?)`
  const list = `CASE json_typeof(${data} -> '${field}') WHEN 'array' THEN ${data} -> '${field}' ELSE '[]' END`
  return `EXISTS (SELECT 1 FROM json_array_elements_text(${list}) AS one (value) WHERE one.value = ?)`
}

/** The condition that a field of many values holds none. */
export function holdsNothing(engine: Engine, name: string, data = 'data'): string {
  const field = plainName(name)
  if (engine === 'sqlite') return `COALESCE(json_array_length(${data}, '$.${field}'), 0) = 0`
  return `CASE json_typeof(${data} -> '${field}') WHEN 'array' THEN json_array_length(${data} -> '${field}') = 0 ELSE TRUE END`
}

/** The condition that a text holds the bound one, small letters of the alphabet and capital ones alike. */
export function holdsText(engine: Engine, text: string): string {
  return engine === 'sqlite' ? `instr(lower(${text}), ?) > 0` : `strpos(lower(${text} COLLATE "C"), ?) > 0`
}

/** The condition on records of one kind; the word is a literal, because the fields' indexes are made kind by kind. */
export function kindIs(word: string, kind = 'kind'): string {
  if (!/^[\w -]+$/.test(word))
    throw new Error(`A kind's word is made of letters, digits, dashes and spaces, not "${word}".`)
  return `${kind} = '${word}'`
}

/** One part of a sorted list: its rows, their order, and the condition on rows that come after one (value, seq). */
export interface SortPart {
  where: string
  orderBy: string
  after: string
}

/**
 * A list sorted by an expression, unknown values last whatever the direction, `seq` as tie-break. The parts are read
 * one after the other, each from its index; `after` binds (value, seq), the last part's only (seq).
 */
export function sortParts(expression: string, direction: 'asc' | 'desc', seq = 'seq'): [SortPart, SortPart] {
  const way = direction === 'asc' ? 'ASC' : 'DESC'
  const beyond = direction === 'asc' ? '>' : '<'
  return [
    {
      where: `${expression} IS NOT NULL`,
      orderBy: `${expression} ${way}, ${seq} ${way}`,
      after: `(${expression}, ${seq}) ${beyond} (?, ?)`,
    },
    { where: `${expression} IS NULL`, orderBy: `${seq} ${way}`, after: `${seq} ${beyond} ?` },
  ]
}

function sqlitePath(data: string, path: readonly string[], is: 'text' | 'number' | 'flag'): string {
  const type = `json_type(${data}, '$.${path.join('.')}')`
  const value = step(data, path, '->>')
  if (is === 'text') return `(CASE ${type} WHEN 'text' THEN substr(${value}, 1, ${textCompared}) END)`
  if (is === 'flag') return `(CASE ${type} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END)`
  return `(CASE ${type} WHEN 'integer' THEN ${value} WHEN 'real' THEN ${value} END)`
}

function postgresPath(data: string, path: readonly string[], is: 'text' | 'number' | 'flag'): string {
  const type = `json_typeof(${step(data, path, '->')})`
  const value = step(data, path, '->>')
  if (is === 'text') return `(CASE ${type} WHEN 'string' THEN left(${value}, ${textCompared}) END COLLATE "C")`
  if (is === 'flag') return `(CASE WHEN ${type} = 'boolean' THEN CASE ${value} WHEN 'true' THEN 1 ELSE 0 END END)`
  return `(CASE ${type} WHEN 'number' THEN (${value})::float8 END)`
}

// both engines read these operators alike; the last one decides whether JSON or plain text comes out
function step(data: string, path: readonly string[], last: '->' | '->>'): string {
  const before = path.slice(0, -1).map(name => ` -> '${name}'`)
  return `${data}${before.join('')} ${last} '${path.at(-1)}'`
}

function plainName(name: string): string {
  if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`A field's name is made of letters and digits, not "${name}".`)
  return name
}
