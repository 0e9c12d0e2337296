import { locale } from './language.ts'

const dayLong = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
const dayShort = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
const dayWhole = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
const some = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })

/** A day as its reader writes it; a plain day means the same day everywhere. */
export function day(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value)
  const date = new Date(isDay ? `${value}T12:00:00` : value)
  if (Number.isNaN(date.getTime())) return value
  return (date.getFullYear() === new Date().getFullYear() ? dayShort : dayLong).format(date)
}

/** A day with its weekday and year, where the day is what a page is about. */
export const longDay = (value: string): string => dayWhole.format(new Date(`${value.slice(0, 10)}T12:00:00`))

/** A sentence of findings or of the map with its days as the reader writes them. */
export const dated = (says: string): string =>
  says.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?(?![\w-])/g, found => day(found))

/** A moment with its time of day. */
export const exactly = (value: string): string => moment.format(new Date(value))

/** The time of day alone. */
export const atClock = (value: string): string => clock.format(new Date(value))

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
]

/** How long ago something was, in the largest fitting unit. */
export function since(value: string, now: number = Date.now()): string {
  const seconds = (new Date(value).getTime() - now) / 1000
  const size = Math.abs(seconds)
  if (size < 45) return ago.format(0, 'second')
  const [unit, length] = steps.findLast(([, least]) => size >= least) ?? ['minute', 60]
  return ago.format(Math.round(seconds / length), unit)
}

/** A whole number with its thousands parted. */
export const number = (value: number): string => whole.format(value)
/** A number with up to two decimals. */
export const decimal = (value: number): string => some.format(value)
/** A share between 0 and 1 in percent. */
export const percent = (value: number): string => `${whole.format(value * 100)} %`

/** Bytes in the largest unit that keeps the number short. */
export function bytes(value: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const place = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log(value) / Math.log(1000)))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[place]!,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value / 1000 ** place)
}

/** Minutes as people say them: 5 min, 2 h, days. */
export function minutes(value: number): string {
  const [unit, amount] =
    value < 60
      ? (['minute', value] as const)
      : value < 480
        ? (['hour', Math.round(value / 60)] as const)
        : (['day', Math.max(1, Math.round(value / 480))] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(amount)
}

/** Names as a list with the language's own "and". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

/** Names of which one is meant, with the language's own "or". */
export const eitherOf = (names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)

/** A word or a sentence as it begins a line. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
