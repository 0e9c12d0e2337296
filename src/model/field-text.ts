import { meant } from './check-common.ts'
import { type Checked, checkField, wanted } from './check-field.ts'
import { type Field, longest, type Money, type Range, type Step } from './field.ts'
import { readMoney, readNumber, readRange, writeRange } from './number-text.ts'
import { readSteps, writeSteps } from './steps-text.ts'

/** What a text may leave unsaid: the workspace's currency. */
export interface Unsaid {
  currency?: string | undefined
}

/** Writes a value as one text that reads back as the same value; an unknown value is empty. */
export function toText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (field.type) {
    case 'choices':
      return (value as readonly string[]).join(', ')
    case 'range':
      return writeRange(value as Range)
    case 'money':
      return `${(value as Money).amount} ${(value as Money).currency}`
    case 'flag':
      return value ? 'yes' : 'no'
    case 'steps':
      return writeSteps(field, value as readonly Step[])
    default:
      return String(value)
  }
}

/** Reads a value from text as people write it, in a cell, a form or a command; empty is unknown. */
export function fromText(field: Field, text: string, unsaid: Unsaid = {}): Checked {
  if (text === '') return { value: null }
  if (field.type === 'text' || field.type === 'prose') return checkField(field, text)
  if (text.trim() === '') return { value: null }
  // no value of the other types is written so long, and reading it would only take time
  if (field.type !== 'steps' && text.length > longest.text) return { problem: wanted(field) }
  const value = read(field, text, unsaid)
  if (value === null) return { problem: `${wanted(field)}${like(field)}` }
  return typeof value === 'object' && 'problem' in value ? (value as Checked) : checkField(field, value)
}

function read(field: Field, text: string, unsaid: Unsaid): unknown {
  switch (field.type) {
    case 'choice':
      return optionOf(field, text) ?? { problem: `${wanted(field)}${meant(text.trim(), spoken(field))}` }
    case 'choices':
      return readChoices(field, text)
    case 'number':
    case 'scale':
      return readNumber(text, field.unit)
    case 'range':
      return readRange(text, field.unit)
    case 'money':
      return readMoney(text, unsaid.currency)
    case 'flag':
      return readFlag(text)
    case 'date':
      return readDate(text.trim())
    case 'url':
      return readAddress(text.trim())
    case 'steps':
      return readSteps(field, text)
    default:
      return text
  }
}

/** The option somebody means by its word or its label, whatever the case. */
export function optionOf(field: Field, text: string): string | null {
  const sought = bare(text)
  const options = Object.entries(field.options ?? {})
  const byWord = options.find(([word]) => bare(word) === sought)
  return (byWord ?? options.find(([, label]) => bare(label) === sought))?.[0] ?? null
}

function readChoices(field: Field, text: string): unknown {
  const parts = text.split(/([,;|\n])/)
  const chosen: string[] = []
  const widest = Math.max(1, ...spoken(field).map(said => said.split(/([,;|\n])/).length))
  let at = 0
  while (at < parts.length) {
    if (parts[at]!.trim() === '') {
      at += 2
      continue
    }
    // a label may hold a comma itself, so the longest run that is a label wins
    let end = Math.min(parts.length, at + widest)
    while (end > at && optionOf(field, parts.slice(at, end).join('')) === null) end -= 2
    const option = end > at ? optionOf(field, parts.slice(at, end).join('')) : null
    if (option === null) return { problem: `${wanted(field)}${meant(parts[at]!.trim(), spoken(field))}` }
    chosen.push(option)
    at = end + 1
  }
  return chosen
}

const yes = new Set(['yes', 'y', 'true', '1', 'on', 'x', '✓', '✔'])
const no = new Set(['no', 'n', 'false', '0', 'off', '✗'])

function readFlag(text: string): boolean | null {
  const word = bare(text)
  return yes.has(word) ? true : no.has(word) ? false : null
}

/** A day, or a moment: "2026-03-31 14:30" counts as UTC, an offset is reckoned in. */
function readDate(text: string): string | null {
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (day) return `${day[1]}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}`
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text)) return text
  const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i.exec(text)
  if (!moment) return null
  const [, date, minutes, seconds = ':00', fraction = '', zone = 'Z'] = moment
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
  const time = Date.parse(`${date}T${minutes}${seconds}${fraction.slice(0, 4)}${offset}`)
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}

function readAddress(text: string): string {
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(text)) return `mailto:${text}`
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#].*)?$/u.test(text) ? `https://${text}` : text
}

const spoken = (field: Field): string[] => Object.entries(field.options ?? {}).flat()
const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s_]+/g, ' ')

/** How people may write it, where that differs from how it is stored. */
function like(field: Field): string {
  if (field.type === 'range') return ' (written 3-5, 3 to 5 or 4)'
  if (field.type === 'money') return ' (written 1200 EUR)'
  return field.type === 'flag' ? ' (written yes or no)' : ''
}
