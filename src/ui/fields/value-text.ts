import type { Money, Range, Step } from '../../model/field.ts'

/** Reads a typed number in the reader's way of writing it; null where it is empty, undefined where it is none. */
export function readNumber(typed: string, locale: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const { group, decimal } = marks(locale)
  const plain = text
    .split(/[\s\u00a0\u202f'’]/)
    .join('')
    .split(group)
    .join('')
    .replace(decimal, '.')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  return Number(plain)
}

/** Reads "20-60" or "20" as a low and a high number. */
export function readRange(typed: string, locale: string): Range | null | undefined {
  if (typed.trim() === '') return null
  const parts = typed.split(/\s*(?:–|—|\.\.|to|(?<=\d)\s*-)\s*/)
  const numbers = parts.map(part => readNumber(part, locale))
  if (numbers.length > 2 || numbers.some(one => one === undefined || one === null)) return undefined
  const [low, high] = [numbers[0] as number, (numbers[1] ?? numbers[0]) as number]
  return low <= high ? { low, high } : { low: high, high: low }
}

/** Reads "1 200 USD" or "1200" as an amount; the currency is the one given where none is typed. */
export function readMoney(typed: string, locale: string, currency: string): Money | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const named = /[A-Za-z]{3}/.exec(text)?.[0]
  const amount = readNumber(text.replace(/[A-Za-z]{3}/, '').replace(/[€$£¥]/, ''), locale)
  if (amount === undefined || amount === null) return undefined
  return { amount, currency: (named ?? signs[/[€$£¥]/.exec(text)?.[0] ?? ''] ?? currency).toUpperCase() }
}

/** A number as it is written in a box one types into. */
export function typedNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value)
}

/** A range as it is written in a box one types into. */
export function typedRange({ low, high }: Range, locale: string): string {
  return low === high ? typedNumber(low, locale) : `${typedNumber(low, locale)}–${typedNumber(high, locale)}`
}

/** The list of steps with one moved by one place up or down. */
export function movedStep(steps: readonly Step[], place: number, by: -1 | 1): Step[] {
  const next = [...steps]
  const [step] = next.splice(place, 1)
  if (step) next.splice(Math.max(0, Math.min(next.length, place + by)), 0, step)
  return next
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' }

function marks(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12345.6)
  const of = (type: string, otherwise: string) => parts.find(part => part.type === type)?.value ?? otherwise
  return { group: of('group', ','), decimal: of('decimal', '.') }
}
