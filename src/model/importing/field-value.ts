import { checkField } from '../check-field.ts'
import { type Field, safeAddress } from '../field.ts'
import { fromText } from '../field-text.ts'
import type { Reading } from '../import-mapping.ts'
import { contentHash } from '../tabular/content-hash.ts'
import { countedDate, dateOf } from '../tabular/date-text.ts'
import { numberOf } from '../tabular/number-text.ts'
import { plainHeader } from './header-words.ts'
import { readText } from './read-text.ts'
import { sharedWord } from './value-words.ts'

/** A value that fits a field, or why the file's value does not; a value may fit only in part. */
export type Taken = { value: unknown; says?: string; repair?: string } | { says: string; repair: string }

const longestText = 2_000
const longestProse = 200_000

/** Turns what stands in a file into a value of a field, as it is stored. */
export function takeValue(
  field: Field,
  values: readonly string[],
  reading: Reading = {},
  words: Readonly<Record<string, string>> = {},
): Taken {
  if (reading.protected) {
    const exact = fromText(field, readText(values.join('\n'), reading))
    return 'value' in exact ? exact : no(exact.problem, 'Correct the value in the file.')
  }
  const taken = readValue(field, values, reading, words)
  if (!('value' in taken)) return taken
  const checked = checkField(field, taken.value)
  return 'value' in checked ? { ...taken, value: checked.value } : no(checked.problem, 'Correct the value in the file.')
}

function readValue(
  field: Field,
  values: readonly string[],
  reading: Reading,
  words: Readonly<Record<string, string>>,
): Taken {
  const first = values[0]!.trim()
  switch (field.type) {
    case 'text':
      return shortened(
        values
          .map(value => readText(value, reading))
          .join(', ')
          .replace(/\s+/g, ' ')
          .trim(),
        longestText,
      )
    case 'prose':
      return shortened(values.map(value => readText(value, reading)).join('\n\n'), longestProse)
    case 'choice':
      return optionOf(field, first, words)
    case 'choices': {
      const taken = values.map(value => optionOf(field, value, words))
      const refused = taken.find(one => !('value' in one))
      return refused ?? { value: [...new Set(taken.flatMap(one => ('value' in one ? [one.value] : [])))] }
    }
    case 'number':
    case 'scale':
      return numberIn(field, words[first] ?? first, reading)
    case 'range':
      return rangeIn(field, first, reading)
    case 'money':
      return moneyIn(first, reading)
    case 'date': {
      const value = dateOf(first, reading) ?? countedDate(first)
      return value ? { value } : no('is no date that could be read', 'Say how dates are written in this column.')
    }
    case 'url': {
      const address = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(first) ? `https://${first}` : first
      return safeAddress(address)
        ? { value: address }
        : no('is no web or mail address', 'Use an address that starts with https://, or take the column as text.')
    }
    case 'flag': {
      const said = words[first] ?? sharedWord('flag', first)
      return said === 'true' || said === 'false'
        ? { value: said === 'true' }
        : no('is neither yes nor no', 'Say which words mean yes and which no.')
    }
    case 'steps':
      return { value: stepsIn(values.flatMap(value => readText(value, reading).split('\n'))) }
    case 'person':
      return no('names a person', 'Take this column as the owner, or as text.')
  }
}

/** The option of a choice a word stands for: as said, by its own name, or as trackers share it. */
export function optionFor(field: Field, value: string): string | undefined {
  const options = Object.entries(field.options ?? {})
  const plain = plainHeader(value)
  const named = options.find(([word, label]) => plainHeader(word) === plain || plainHeader(label) === plain)
  if (named) return named[0]
  for (const scale of ['priority', 'type', 'sentiment', 'source'] as const) {
    const shared = sharedWord(scale, value)
    if (shared && field.options?.[shared] !== undefined) return shared
  }
  return undefined
}

function optionOf(field: Field, value: string, words: Readonly<Record<string, string>>): Taken {
  const said = words[value] ?? words[value.trim()]
  const option = said !== undefined && Object.hasOwn(field.options ?? {}, said) ? said : optionFor(field, value)
  return option !== undefined
    ? { value: option }
    : no(`is none of the options of ${field.label}`, 'Say which option each of these words stands for.')
}

function numberIn(field: Field, text: string, reading: Reading): Taken {
  const leading = /^(\d{1,3})\s*[-–—:=]\s*\p{L}/u.exec(text)?.[1]
  const shared =
    field.type === 'scale' && field.min !== undefined && field.min < 0 ? sharedWord('sentiment', text) : undefined
  const level = levelIn(field, text)
  if (level !== undefined)
    return {
      value: level,
      says: 'is a word for a number',
      repair: `It was read as a place between ${field.min} and ${field.max}; say what it counts, if that is wrong.`,
    }
  const value = numberOf(shared ?? leading ?? text, reading.decimal)
  if (value === undefined) return no('is no number', 'Say what each of these words counts, or take the column as text.')
  const fits =
    (field.min === undefined || value >= field.min) &&
    (field.max === undefined || value <= field.max) &&
    (!field.whole || Number.isInteger(value))
  if (fits) return { value }
  const limits = [field.min !== undefined && `from ${field.min}`, field.max !== undefined && `to ${field.max}`]
  return no(
    `does not fit ${field.label}`,
    `${field.label} takes ${field.whole ? 'whole numbers' : 'numbers'} ${limits.filter(Boolean).join(' ')}.`,
  )
}

const levels: readonly (readonly [RegExp, number])[] = [
  [/^(very low|lowest|minimal|negligible|rare|sehr niedrig|très faible|muy baj[oa])$/i, 0.1],
  [/^(low|minor|small|unlikely|weak|niedrig|gering|faible|baj[oa])$/i, 0.25],
  [/^(medium|moderate|mid|normal|possible|mittel|moyen(ne)?|medi[oa])$/i, 0.5],
  [/^(high|major|large|likely|strong|hoch|élevée?|fort|alt[oa])$/i, 0.75],
  [/^(very high|highest|critical|extreme|severe|almost certain|sehr hoch|très élevée?|muy alt[oa])$/i, 0.9],
]

// low, medium and high stand for places on a scale that has two ends
function levelIn(field: Field, text: string): number | undefined {
  const { min, max, whole } = field
  if (min === undefined || max === undefined || min < 0) return undefined
  const place = levels.find(([word]) => word.test(text.trim()))?.[1]
  if (place === undefined) return undefined
  const value = min + (max - min) * place
  return whole || field.type === 'scale' ? Math.round(value) : Number(value.toFixed(2))
}

function rangeIn(field: Field, text: string, reading: Reading): Taken {
  const parts = /^(.+?\d)\s*(?:-|–|—|\.\.+|to|bis)\s*([\d.,]+)\D*$/.exec(text)
  const low = numberOf(parts?.[1] ?? text, reading.decimal)
  const high = numberOf(parts?.[2] ?? text, reading.decimal)
  if (low === undefined || high === undefined) return no('is no number or range', 'Write ranges as 2-4.')
  const value = { low: Math.min(low, high), high: Math.max(low, high) }
  return field.schema.safeParse(value).success
    ? { value }
    : no(`does not fit ${field.label}`, 'Correct the range in the file.')
}

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₽': 'RUB', '₹': 'INR' }

function moneyIn(text: string, reading: Reading): Taken {
  const letters = /(?:^|[\s\d])([A-Z]{3})(?:$|[\s\d])/.exec(text)?.[1]
  const sign = /[$€£¥₽₹]/.exec(text)?.[0]
  const amount = numberOf(text.replace(/[$€£¥₽₹]|[A-Z]{3}/g, ''), reading.decimal)
  if (amount === undefined) return no('is no amount of money', 'Write amounts as 1200 EUR.')
  return { value: { amount, currency: letters ?? (sign ? signs[sign]! : 'EUR') } }
}

function stepsIn(lines: readonly string[]): unknown[] {
  const seen = new Map<string, number>()
  return lines.flatMap(line => {
    const [, done, text] = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[([ xX])\])?\s*(.*?)\s*$/.exec(line) ?? []
    if (!text) return []
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    const id = contentHash(`${text}\n${times}`)
    return [{ id, text: text.slice(0, longestText), ...(done === undefined ? {} : { done: done !== ' ' }) }]
  })
}

function shortened(text: string, longest: number): Taken {
  if (text.length <= longest) return { value: text }
  const kept = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  return {
    value: `${kept}…`,
    says: `is longer than ${longest} characters and was cut`,
    repair: 'Shorten the text in the file, or attach it as a file.',
  }
}

const no = (says: string, repair: string): Taken => ({ says, repair })
