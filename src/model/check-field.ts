import type { Field, Step } from './field.ts'
import { longest } from './field.ts'
import { withIds } from './step-lines.ts'
import { faultOf } from './text.ts'

/** A value as it is stored (null is unknown), or what a person can do about it, without the field's name in front. */
export type Checked = { value: unknown } | { problem: string }

/** Checks one value against its field: shape, limits and text; an empty text or list is the same as unknown. */
export function checkField(field: Field, given: unknown): Checked {
  const value = plain(field, given)
  if (value === null) return { value: null }
  const fault = textFault(value)
  if (fault) return { problem: fault }
  const clean = inNormalForm(value)
  const parsed = field.schema.safeParse(clean)
  if (!parsed.success) return { problem: refusal(field, clean, parsed.error.issues) }
  return { value: stored(field, parsed.data) }
}

/** What a value of this field must be, as the end of a sentence that begins with its name. */
export function wanted(field: Field): string {
  switch (field.type) {
    case 'text':
    case 'prose':
      return `must be text of at most ${amount(longest[field.type])} characters`
    case 'choice':
      return `must be one of ${words(field)}`
    case 'choices':
      return `must be a list of any of ${words(field)}`
    case 'number':
      return `must be a ${field.whole ? 'whole ' : ''}number${bounds(field)}`
    case 'scale':
      return `must be a whole number${bounds(field)}`
    case 'range':
      return `must be a low and a high ${field.whole ? 'whole ' : ''}number${bounds(field)}, the low one not above the high one, such as {"low": 3, "high": 5}`
    case 'money':
      return 'must be an amount and a currency of three capital letters, such as {"amount": 1200, "currency": "EUR"}'
    case 'date':
      return 'must be a day such as 2026-03-31, or a moment in UTC such as 2026-03-31T14:30:00Z'
    case 'person':
      return 'must be the id of a member'
    case 'url':
      return 'must be an address that starts with https://, http:// or mailto:'
    case 'flag':
      return 'must be true or false'
    case 'steps':
      return `must be a list of at most ${amount(longest.steps)} lines, each with a text`
  }
}

function plain(field: Field, given: unknown): unknown {
  if (given === undefined || given === null || given === '') return null
  if (Array.isArray(given)) {
    if (given.length === 0) return null
    return field.type === 'steps' && given.length <= longest.steps ? withIds(given) : given
  }
  if (field.type === 'range' && typeof given === 'number') return { low: given, high: given }
  return given
}

/** The first fault in any text of a value; values are at most a list of flat objects, so two levels are enough. */
function textFault(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return faultOf(value)
  if (typeof value !== 'object' || value === null || depth > 2) return null
  for (const [at, part] of Object.entries(value)) {
    const fault = textFault(part, depth + 1)
    if (fault) return Array.isArray(value) ? `${fault} (line ${Number(at) + 1})` : fault
  }
  return null
}

function inNormalForm(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (typeof value !== 'object' || value === null || depth > 2) return value
  if (Array.isArray(value)) return value.map(part => inNormalForm(part, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inNormalForm(part, depth + 1)]))
}

function stored(field: Field, value: unknown): unknown {
  // a set has one way of being written, so that two people who choose the same do not differ
  if (field.type === 'choices')
    return Object.keys(field.options ?? {}).filter(word => (value as string[]).includes(word))
  if (field.type === 'date') return (value as string).replace(/(T\d\d:\d\d)Z$/, '$1:00Z')
  return value
}

interface Issue {
  code?: string | undefined
  path?: readonly PropertyKey[] | undefined
  message?: string | undefined
  keys?: readonly string[] | undefined
}

function refusal(field: Field, value: unknown, issues: readonly Issue[]): string {
  if (typeof value === 'string' && (field.type === 'text' || field.type === 'prose')) {
    return `is ${amount(value.length)} characters long; at most ${amount(longest[field.type])} fit`
  }
  if (field.type === 'steps' && Array.isArray(value)) return stepRefusal(field, value, issues[0])
  return `${wanted(field)}${shown(value)}`
}

function stepRefusal(field: Field, lines: readonly Partial<Step>[], issue: Issue | undefined): string {
  const [at, part] = issue?.path ?? []
  if (typeof at !== 'number') return issue?.code === 'custom' ? `has two lines with the same id` : wanted(field)
  const line = `line ${at + 1}`
  if (issue?.keys)
    return `has in ${line} a part that is not known: ${issue.keys.map(key => key.slice(0, 40)).join(', ')}`
  if (part === 'sort' && field.options)
    return `has in ${line} a sort that is not one of ${words(field)}${shown(lines[at]?.sort)}`
  if (part === 'text') return `needs in ${line} a text of at most ${amount(longest.text)} characters`
  if (part === 'id' || part === 'under')
    return `needs in ${line} an ${part === 'id' ? 'id' : 'id to stand under'} of 1 to 64 characters`
  if (part === 'done') return `must say done in ${line} as true or false`
  if (part === 'score') return `needs in ${line} a number as score`
  if (part === 'note') return `has in ${line} a note that is no text of at most ${amount(longest.prose)} characters`
  return `${wanted(field)} (${line})`
}

const words = (field: Field): string => Object.keys(field.options ?? {}).join(', ')
const amount = (count: number): string => count.toLocaleString('en-GB')

function bounds({ min, max, ends }: Field): string {
  if (min !== undefined && max !== undefined) {
    return ends ? ` from ${min} (${ends[0]}) to ${max} (${ends[1]})` : ` from ${min} to ${max}`
  }
  if (min !== undefined) return ` of at least ${min}`
  return max === undefined ? '' : ` of at most ${max}`
}

/** What was given, where it is short enough to recognise. */
function shown(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return `, not ${value}`
  if (typeof value !== 'string') return ''
  return `, not “${value.length > 40 ? `${value.slice(0, 39).toWellFormed()}…` : value}”`
}
