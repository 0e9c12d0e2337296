import type * as z from 'zod/mini'
import { rangeAt } from './method-range.ts'
import { Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** Turns what a schema found wrong into one refusal that names each field, its value and what is allowed. */
export function refusal(name: string, schema: z.core.$ZodType, issues: readonly Issue[], input: unknown): Problem {
  const fields: Record<string, string> = {}
  for (const issue of issues.slice(0, 20)) {
    const [path, says] = explain(issue, [], input, schema)
    fields[path] ??= says
  }
  const all = Object.entries(fields).map(([path, says]) => `${path} ${says}`)
  return new Problem('invalid', `${name}: ${all.slice(0, 3).join('; ')}${all.length > 3 ? ' …' : ''}`, fields)
}

/** Refuses one value of a calculation's input: `refuse('b[0]', 12, 'from 0 to its n, 10')`. */
export function refuse(field: string, value: unknown, allowed: string): never {
  throw new Problem('invalid', `${field} must be ${allowed}; it is ${shown(value)}`, {
    [field]: `must be ${allowed}; it is ${shown(value)}`,
  })
}

function explain(
  issue: Issue,
  outer: readonly PropertyKey[],
  input: unknown,
  schema: z.core.$ZodType,
): [string, string] {
  const path = [...outer, ...issue.path]
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter(errors => errors.length > 0)
    const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0]
    if (deepest && depth(deepest) > 0) return explain(deepest[0]!, path, input, schema)
    const wanted = new Set(branches.map(errors => allowed(errors[0]!)))
    return [written(path), `must be ${[...wanted].join(' or ')}; it is ${shown(valueAt(input, path))}`]
  }
  const range = issue.code === 'too_small' || issue.code === 'too_big' ? rangeAt(schema, path) : null
  const says = issue.code === 'custom' && issue.message ? issue.message : `must be ${range ?? allowed(issue)}`
  const value = valueAt(input, path)
  if (value === undefined && issue.code !== 'custom') return [written(path), `is missing: it ${says}`]
  return [written(path), `${says}; it is ${shown(value)}`]
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length + (issue.code === 'invalid_type' ? 0 : 1)))
}

function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? `a ${issue.expected}`
    case 'too_small':
      return size(issue.origin, issue.inclusive === false ? 'more than' : 'at least', Number(issue.minimum))
    case 'too_big':
      return size(issue.origin, issue.inclusive === false ? 'less than' : 'at most', Number(issue.maximum))
    case 'invalid_value':
      return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${issue.values.map(shown).join(', ')}`
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`
    case 'unrecognized_keys':
      return `without ${issue.keys.join(', ')}`
    case 'invalid_key':
      return 'named by allowed keys'
    default:
      return 'valid'
  }
}

const typeWords: Record<string, string> = {
  number: 'a finite number',
  int: 'a whole number',
  string: 'text',
  array: 'a list',
  tuple: 'a list of fixed length',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  null: 'null',
}

function size(origin: string, than: string, limit: number): string {
  if (origin === 'array' || origin === 'tuple') return `a list of ${than} ${limit} items`
  if (origin === 'string') return `text of ${than} ${limit} characters`
  return `${than} ${limit}`
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = input
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Record<PropertyKey, unknown>)[step]
  }
  return here
}

function written(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'input'
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  )
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'number') return String(value)
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
