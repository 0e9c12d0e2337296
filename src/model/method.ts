import * as z from 'zod/mini'
import { refusal } from './method-refusal.ts'
import { nearest } from './nearest.ts'
import { Problem } from './problem.ts'
import { type Readout, readable } from './readout.ts'

/** Where a definition comes from: read at its source, recalled and re-computed, or our own where none is agreed. */
export type Standing = 'checked' | 'recalled' | 'own'

/** The heavy half of a method, loaded when it is first asked. */
export interface MethodCode<I, O> {
  compute(input: I): O
  readout(output: O, input: I): Readout
}

/** One calculation: what it is for, what it takes and gives, where it comes from, and how to load it. */
export interface Method<I = unknown, O = unknown> {
  /** Canonical word at every door, such as `kano.aggregate`. */
  name: string
  title: string
  /** The room it belongs to. */
  area: string
  /** What it answers, one sentence. */
  says: string
  /** When it fits. */
  when: string
  /** When not to use it. */
  not: string
  formula: string
  source: string
  standing: Standing
  input: z.core.$ZodType<I>
  output: z.core.$ZodType<O>
  /** For a kind, the fields it reads or adds. */
  fields?: Readonly<Record<string, readonly string[]>>
  /** Other names under which fields of the input are known, with the field each means. */
  aliases?: Readonly<Record<string, string>>
  example: unknown
  run(): Promise<MethodCode<I, O>>
}

/** Any method, whatever it takes and gives. */
export type AnyMethod = Method

/** Defines a method; input, output and code are checked against each other. */
export function method<In extends z.core.$ZodType, Out extends z.core.$ZodType>(
  definition: Omit<Method<z.output<In>, z.output<Out>>, 'input' | 'output' | 'example'> & {
    input: In
    output: Out
    example: z.input<In>
  },
): AnyMethod {
  return definition as unknown as AnyMethod // `run` is bivariant by shape only; callMethod parses before it computes
}

/** What a call gives back: the numbers, the words, and the fields of the input that nothing reads. */
export interface Called {
  /** The method's name. */
  method: string
  output: unknown
  readout: Readout
  unused: readonly string[]
}

/** Computes a method by its name, wherever that happens: in this thread or in another. */
export type Calculate = (name: string, input: unknown) => Promise<Called>

/** Checks the input, computes, and puts the result in words; refuses with field, value and allowed range. */
export async function callMethod(methods: readonly AnyMethod[], name: string, given: unknown): Promise<Called> {
  const found = findMethod(methods, name)
  const input = renamed(found, given)
  const parsed = z.safeParse(found.input, input)
  if (!parsed.success) throw refusal(found.name, found.input, parsed.error.issues, input)
  const code = await found.run()
  const output = code.compute(parsed.data)
  const strange = beyondNumbers(output, [])
  if (strange) throw tooLarge(found.name, strange)
  return {
    method: found.name,
    output,
    readout: readable(code.readout(output, parsed.data)),
    unused: unusedFields(found, input),
  }
}

/** The input with its fields under their own names. */
function renamed({ aliases }: AnyMethod, input: unknown): unknown {
  if (!aliases || typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const own = Object.entries(input)
  return Object.fromEntries(
    own.map(([key, value]) => {
      const field = Object.hasOwn(aliases, key) ? aliases[key]! : key
      return [Object.hasOwn(input, field) ? key : field, value]
    }),
  )
}

/** Where an answer holds what JSON cannot: figures too large or too small to compute with; null where all is well. */
function beyondNumbers(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value) && value.every(each => Number.isFinite(each))) return null
  for (const [key, each] of Object.entries(value)) {
    const found = beyondNumbers(each, [...path, key])
    if (found) return found
  }
  return null
}

function tooLarge(name: string, path: readonly string[]): Problem {
  const field = path.join('.')
  const says = 'cannot be written as a number: the figures are too large, or too far apart'
  return new Problem('invalid', `${name}: ${field} ${says}`, { [field]: says })
}

/** The method of that name; unknown names are answered with those that come close. */
export function findMethod(methods: readonly AnyMethod[], name: string): AnyMethod {
  const found = methods.find(each => each.name === name)
  if (found) return found
  const close = closeTo(
    name,
    methods.map(each => each.name),
  )
  const hint = close.length > 0 ? `; close: ${close.join(', ')}` : '; see the list of calculations'
  throw new Problem('unknown', `No method is called "${name}"${hint}`, { method: 'is not the name of a method' })
}

/** Names that a person may have meant: the same but for a few letters, else those that share a word or nearly one. */
function closeTo(name: string, names: readonly string[]): string[] {
  const whole = nearest(name, names, 5)
  const last = new Map(names.map(each => [each.split('.').at(-1)!, each]))
  const parts = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part.length > 2)
  const byLast = parts.flatMap(part => nearest(part, [...last.keys()], 2).map(word => last.get(word)!))
  const sharing = names.filter(each => parts.some(part => each.toLowerCase().includes(part)))
  return [...new Set([...whole, ...byLast, ...sharing])].slice(0, 5)
}

/** A method as JSON: words, source, schemas of input and output, and an example. */
export function describeMethod(found: AnyMethod): Record<string, unknown> {
  const { name, title, area, says, when, not, formula, source, standing, fields, aliases, example } = found
  return {
    ...{ name, title, area, says, when, not, formula, source, standing, fields, aliases },
    input: z.toJSONSchema(found.input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(found.output, { unrepresentable: 'any' }),
    example,
  }
}

function unusedFields(found: AnyMethod, input: unknown): string[] {
  const definition = found.input._zod.def as { type: string; shape?: object; catchall?: unknown }
  if (definition.type !== 'object' || definition.catchall || typeof input !== 'object' || input === null) return []
  const known = new Set(Object.keys(definition.shape ?? {}))
  return Object.keys(input).filter(key => !known.has(key))
}
