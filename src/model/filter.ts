import { articledAtStart } from './articled.ts'
import type { Kind } from './kind.ts'
import { Problem } from './problem.ts'

/** How a value may be compared. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~'

/** One condition of a list: a field or common value, how it is compared, and the values any of which fits. Empty means unknown. */
export interface Condition {
  name: string
  comparison: Comparison
  values: readonly string[]
}

/** Common values a list may be narrowed by, and how a column holds them. */
export const commonConditions = [
  'state',
  'owner',
  'team',
  'product',
  'audience',
  'key',
  'title',
  'tag',
  'createdAt',
  'updatedAt',
  'system',
  'linked',
] as const

const shape = /^([a-zA-Z]+)\s*(!=|<=|>=|=|<|>|~)\s*(.*)$/s

/** Reads `horizon=now,next`, `importance>=7`, `title~part of it`, `owner=` (unknown); throws naming what works. */
export function parseCondition(text: string, kind: Kind | undefined): Condition {
  const found = shape.exec(text)
  if (!found)
    throw new Problem(
      'invalid',
      `“${text}” is no condition; write one like horizon=now, importance>=7 or title~words.`,
      {
        where: 'name, comparison, value',
      },
    )
  const [, name, comparison, rest] = found as unknown as [string, string, Comparison, string]
  checkName(name, kind)
  const values = comparison === '=' || comparison === '!=' ? rest.split(',').map(value => value.trim()) : [rest.trim()]
  const field = kind?.fields[name]
  if (field?.options && values.some(value => value !== '' && !Object.hasOwn(field.options!, value))) {
    throw new Problem('invalid', `${name} is one of ${Object.keys(field.options).join(', ')}.`, {
      [name]: `one of ${Object.keys(field.options).join(', ')}`,
    })
  }
  if (name === 'state' && kind && values.some(value => value !== '' && !Object.hasOwn(kind.states, value))) {
    throw new Problem(
      'invalid',
      `${articledAtStart(kind.word)}’s state is one of ${Object.keys(kind.states).join(', ')}.`,
      {
        state: `one of ${Object.keys(kind.states).join(', ')}`,
      },
    )
  }
  return { name, comparison, values }
}

const namesByKind = new WeakMap<Kind, string[]>()

/** Names by which records of a kind can be filtered and sorted. */
export function filterNames(kind: Kind | undefined): readonly string[] {
  if (!kind) return commonConditions
  const known = namesByKind.get(kind)
  if (known) return known
  const fields = Object.entries(kind.fields).filter(([, field]) => !kind.bulk || field.indexed)
  const names = [
    ...commonConditions.filter(name => !(kind.bulk && (name === 'tag' || name === 'linked'))),
    ...fields.map(([name]) => name),
  ]
  namesByKind.set(kind, names)
  return names
}

/** Reads a sort such as `-updatedAt` or `importance`; throws naming what works. */
export function parseSort(sort: string, kind: Kind | undefined): { name: string; down: boolean } {
  const down = sort.startsWith('-')
  const name = down ? sort.slice(1) : sort
  if (name !== 'key') checkName(name, kind)
  if (name === 'tag' || name === 'system' || name === 'linked')
    throw new Problem('invalid', `A list cannot be sorted by ${name}.`, { sort: 'another name' })
  return { name, down }
}

function checkName(name: string, kind: Kind | undefined): void {
  const works = filterNames(kind)
  if (works.includes(name)) return
  throw new Problem(
    'invalid',
    `${kind ? `A list of ${kind.plural}` : 'This list'} cannot be narrowed or sorted by ${name}. These work: ${works.join(', ')}.`,
    { [name]: `one of ${works.join(', ')}` },
  )
}
