import type * as z from 'zod/mini'
import type { InputOf, OperationName } from '../model/contract.ts'
import { operations } from '../model/contract.ts'
import { type FieldProblem, Problem } from '../model/problem.ts'
import { issueWords } from './issue-words.ts'
import type { Call } from './route.ts'

/** The names an operation's input knows, and those of them that are lists. */
interface Shape {
  names: ReadonlySet<string>
  schema: z.ZodMiniType
}

const shapes = new Map<OperationName, Shape>()

function shapeOf(name: OperationName): Shape {
  const known = shapes.get(name)
  if (known) return known
  const schema = operations[name].input
  const made: Shape = { names: new Set(Object.keys(schema.shape)), schema }
  shapes.set(name, made)
  return made
}

/** Gathers path, query and body into the input of an operation and checks it. */
export async function inputOf<N extends OperationName>(name: N, call: Call): Promise<InputOf<N>> {
  const row = operations[name]
  const fromBody = row.method !== 'GET' && row.method !== 'DELETE' && !('takes' in row)
  const raw: Record<string, unknown> = fromBody ? { ...(await call.json()) } : queryValues(call.query)
  if ('takes' in row) await takeFile(name, raw, call)
  const key = call.header('idempotency-key')
  if (key !== undefined && shapeOf(name).names.has('idempotencyKey')) raw.idempotencyKey = key
  return checked(name, { ...raw, ...call.params })
}

// the body is the file itself; what it is stands in the header, as with any other body
async function takeFile(name: OperationName, raw: Record<string, unknown>, call: Call): Promise<void> {
  const type = call.header('content-type')
  if (type !== undefined && /^multipart\//i.test(type)) {
    const says = 'Send the file itself as the body, not a form: curl --data-binary @FILE, with its name in the address.'
    throw new Problem('invalid', says, {}, 415)
  }
  if (type !== undefined && shapeOf(name).names.has('type')) raw.type ??= type
  raw.bytes = await call.bytes()
}

/** Checks an input by the operation's schema; refuses names it does not know. */
export function checked<N extends OperationName>(name: N, raw: Record<string, unknown>): InputOf<N> {
  const { names, schema } = shapeOf(name)
  const strange = Object.keys(raw).find(given => !names.has(given))
  if (strange !== undefined)
    throw unknownName(
      strange,
      [...names].filter(known => known !== 'bytes'),
    )
  const result = schema.safeParse(raw)
  if (!result.success) throw unfit(result.error)
  // the schema of this very operation has just made it
  return result.data as InputOf<N>
}

/** The values of a query; a name given twice is a list. */
export function queryValues(query: URLSearchParams): Record<string, unknown> {
  // without a prototype, so that `__proto__` is a name like any other and refused as one
  const values: Record<string, unknown> = Object.create(null)
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name)
    values[name] = all.length === 1 ? all[0] : all
  }
  return values
}

/** Refuses a name nobody knows and names those that work. */
export function unknownName(name: string, known: readonly string[]): Problem {
  const works = known.length > 0 ? `these work: ${known.join(', ')}` : 'it takes nothing'
  return new Problem('invalid', `${name} is not known here; ${works}.`, { [name]: 'is not known here' })
}

function unfit(error: z.core.$ZodError): Problem {
  const fields: Record<string, FieldProblem> = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'input'] ??= issueWords(issue)
  const says = Object.entries(fields).map(([field, problem]) => `${field} ${String(problem)}`)
  return new Problem('invalid', `${says.join('; ')}.`, fields)
}
