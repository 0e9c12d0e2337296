import * as z from 'zod/mini'
import { bounded, isDay } from './field-limits.ts'

/** The field types every kind is made of. */
export type FieldType =
  | 'text'
  | 'prose'
  | 'choice'
  | 'choices'
  | 'number'
  | 'range'
  | 'scale'
  | 'money'
  | 'date'
  | 'person'
  | 'url'
  | 'flag'
  | 'steps'

/** A low and a high bound, both reached; equal where one number was given. */
export interface Range {
  low: number
  high: number
}
/** An amount in a currency named by its three ISO 4217 letters. */
export interface Money {
  amount: number
  currency: string
}
/** One line of an ordered list; `sort` is one of the field's sorts, `under` a line of another list, `done` a tick. */
export interface Step {
  id: string
  text: string
  sort?: string | undefined
  under?: string | undefined
  score?: number | undefined
  done?: boolean | undefined
  note?: string | undefined
}

/** What every door knows of one field: its words, its limits, and how its value is checked. Null means unknown. */
export interface Field<T = unknown> {
  type: FieldType
  label: string
  help?: string | undefined
  /** What other programs and teams call it: a column of that name holds it. */
  alsoCalled?: readonly string[] | undefined
  /** Filtering and sorting use an index; bulk kinds allow only these. */
  indexed?: boolean | undefined
  /** Something to find a place again by; where values are told in words it is left out. */
  unsaid?: boolean | undefined
  /** Two edits at once do not conflict: the later one stands. */
  lastWins?: boolean | undefined
  /** Value → label, for choice, choices, and the sorts of steps. */
  options?: Readonly<Record<string, string>> | undefined
  min?: number | undefined
  max?: number | undefined
  whole?: boolean | undefined
  unit?: string | undefined
  /** What the two ends of a scale mean. */
  ends?: readonly [string, string] | undefined
  schema: z.ZodMiniType<T>
}

/** What a field may be told beside its label. */
export interface FieldOptions {
  label: string
  help?: string
  unsaid?: boolean
  indexed?: boolean
  lastWins?: boolean
  alsoCalled?: readonly string[]
}
interface Limits extends FieldOptions {
  min?: number
  max?: number
  whole?: boolean
  unit?: string
}

/** How long a value may be: characters of texts, items of lists. */
export const longest = { text: 2_000, prose: 200_000, choices: 200, steps: 500 }

/** One line of plain text. */
export function text(options: FieldOptions): Field<string> {
  return { type: 'text', ...options, schema: z.string().check(z.maxLength(longest.text)) }
}

/** Longer text in Markdown; mentions of records in it become links. */
export function prose(options: FieldOptions): Field<string> {
  return { type: 'prose', ...options, schema: z.string().check(z.maxLength(longest.prose)) }
}

/** One of a few named options. */
export function choice<const O extends Readonly<Record<string, string>>>(
  options: FieldOptions & { options: O },
): Field<Extract<keyof O, string>> {
  const words = Object.keys(options.options) as [Extract<keyof O, string>, ...Extract<keyof O, string>[]]
  return { type: 'choice', ...options, schema: z.enum(words) as unknown as z.ZodMiniType<Extract<keyof O, string>> }
}

/** Any number of a few named options, in no order. */
export function choices<const O extends Readonly<Record<string, string>>>(
  options: FieldOptions & { options: O },
): Field<Extract<keyof O, string>[]> {
  const words = Object.keys(options.options) as [Extract<keyof O, string>, ...Extract<keyof O, string>[]]
  const schema = z.array(z.enum(words)).check(z.maxLength(longest.choices))
  return { type: 'choices', ...options, schema: schema as unknown as z.ZodMiniType<Extract<keyof O, string>[]> }
}

/** A finite number within its limits. */
export function number(options: Limits): Field<number> {
  return { type: 'number', ...options, schema: bounded(options) }
}

/** A low and a high number; a single number counts as both. */
export function range(options: Limits): Field<Range> {
  const schema = z
    .strictObject({ low: bounded(options), high: bounded(options) })
    .check(z.refine(value => value.low <= value.high, 'the low end must not be above the high end'))
  return { type: 'range', ...options, schema }
}

/** A whole number on a short scale whose ends have names. */
export function scale(
  options: FieldOptions & { min: number; max: number; ends?: readonly [string, string] },
): Field<number> {
  return { type: 'scale', whole: true, ...options, schema: bounded({ ...options, whole: true }) }
}

/** An amount of money. */
export function money(options: FieldOptions): Field<Money> {
  const schema = z.strictObject({
    amount: z.number(),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'a currency is three capital letters, such as EUR')),
  })
  return { type: 'money', ...options, schema }
}

/** A day (YYYY-MM-DD), or a moment in UTC where the source knew it. */
export function date(options: FieldOptions): Field<string> {
  const schema = z.string().check(z.refine(isDay, 'a date is written YYYY-MM-DD, such as 2026-03-31'))
  return { type: 'date', ...options, schema }
}

/** A member of the workspace, by id. */
export function person(options: FieldOptions): Field<string> {
  return { type: 'person', ...options, schema: z.string().check(z.maxLength(64)) }
}

/** A web or mail address; other schemes are refused. */
export function url(options: FieldOptions): Field<string> {
  const schema = z
    .string()
    .check(z.maxLength(longest.text), z.refine(safeAddress, 'an address starts with https://, http:// or mailto:'))
  return { type: 'url', ...options, schema }
}

/** Yes or no; unknown until answered. */
export function flag(options: FieldOptions): Field<boolean> {
  return { type: 'flag', ...options, schema: z.boolean() }
}

/** An ordered list of lines, each with an id of its own so that links can point at it. */
export function steps(options: FieldOptions & { sorts?: Readonly<Record<string, string>> }): Field<Step[]> {
  const { sorts, ...rest } = options
  const line = z.strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    text: z.string().check(z.maxLength(longest.text)),
    sort: z.optional(sorts ? z.enum(Object.keys(sorts) as [string, ...string[]]) : z.string()),
    under: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
    score: z.optional(z.number()),
    done: z.optional(z.boolean()),
    note: z.optional(z.string().check(z.maxLength(longest.prose))),
  })
  const schema = z.array(line).check(
    z.maxLength(longest.steps),
    z.refine(list => new Set(list.map(item => item.id)).size === list.length, 'two steps have the same id'),
  )
  return { type: 'steps', ...rest, options: sorts, schema }
}

/** Named fields of a kind or of a link's values. */
export type Fields = Readonly<Record<string, Field>>

/** The values a set of fields holds: each may be absent or null, which means unknown. */
export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]?: (F[K] extends Field<infer T> ? T : never) | null }

/** Whether an address may be stored and opened. */
export function safeAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(address) && URL.canParse(address)
}
