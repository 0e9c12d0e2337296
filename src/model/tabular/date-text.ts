import { monthOf } from './month-names.ts'

/** How dates of one column are written. */
export interface DateHabit {
  dates?: 'day first' | 'month first' | 'year first' | undefined
  months?: string | undefined
}

const time = String.raw`(?:[T,\s]+(?:(?:um|at|à|a las|alle|às)\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?\s?m\.?|上午|下午|午前|午後)?)?`
const zone = String.raw`\s*((?:Z|UTC|GMT)?(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{3,4})?(?:\s*\[[\w/+-]+\])?`
const iso = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}${zone}$`, 'i')
const numeric = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}${zone}$`, 'i')
const named = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[-/.\\s]+(?:de\\s+)?(\\p{L}[\\p{L}\\p{M}]*\\.?|\\d{1,2}[月월])[-/.,\\s]+(?:de\\s+)?(\\d{4}|\\d{2})${time}${zone}$`,
  'iu',
)
const monthAhead = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(\\p{L}[\\p{L}\\p{M}]*\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${time}${zone}$`,
  'iu',
)
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const script = /^\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT([+-]\d{4})/
const unix = /^\w{3} (\w{3}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:([+-]\d{4})|[A-Z]{3,4}) (\d{4})$/
const east =
  /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](?:\s*(上午|下午|午前|午後|오전|오후)?\s*(\d{1,2})[:時时](\d{2})分?(?::(\d{2}))?)?$/

/** A date or moment as it is stored, read from how somebody's system writes it; undefined when it is none. */
export function dateOf(written: string, habit: DateHabit = {}): string | undefined {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (text.length < 6 || text.length > 64) return undefined
  let found = iso.exec(text)
  if (found) return stored(found[1], found[2], found[3], found.slice(4))
  found = compact.exec(text)
  if (found) return stored(found[1], found[2], found[3], [found[4], found[5], found[6], '', '', found[7]])
  found = numeric.exec(text)
  if (found) {
    const [first, second] = [found[1]!, found[3]!]
    const monthFirst = habit.dates === 'month first'
    const yearFirst = habit.dates === 'year first' && found[4]!.length === 2
    if (yearFirst) return stored(first, second, found[4], found.slice(5))
    return stored(found[4], monthFirst ? first : second, monthFirst ? second : first, found.slice(5))
  }
  found = script.exec(text)
  if (found)
    return stored(found[3], month(found[1]!, 'en'), found[2], [found[4]!, found[5]!, found[6]!, '', '', found[7]!])
  found = unix.exec(text)
  if (found)
    return stored(found[7], month(found[1]!, 'en'), found[2], [found[3]!, found[4]!, found[5]!, '', '', found[6]!])
  found = named.exec(text)
  if (found) return stored(found[3], month(found[2]!, habit.months), found[1], found.slice(4))
  found = monthAhead.exec(text)
  if (found) return stored(found[3], month(found[1]!, habit.months), found[2], found.slice(4))
  found = east.exec(text)
  if (found) return stored(found[1], found[2], found[3], [found[5]!, found[6]!, found[7]!, '', found[4]!, ''])
  return undefined
}

/** A date given as a count: seconds or milliseconds since 1970, or days of a spreadsheet. */
export function countedDate(text: string): string | undefined {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const days = Number(text)
    if (days < 20_000 || days > 80_000) return undefined
    const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000).toISOString()
    return Number.isInteger(days) ? moment.slice(0, 10) : moment
  }
  if (/^\d{10}(\.\d+)?$/.test(text)) return new Date(Number(text) * 1000).toISOString()
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString()
  return undefined
}

/** The parts of a date that tell in which order its numbers stand, and the month's name where it has one. */
export function dateClues(written: string): { first?: number; second?: number; name?: string } {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const numbers = numeric.exec(text)
  if (numbers) return { first: Number(numbers[1]), second: Number(numbers[3]) }
  const name = script.test(text) || unix.test(text) ? undefined : (named.exec(text)?.[2] ?? monthAhead.exec(text)?.[1])
  return name ? { name } : {}
}

const month = (name: string, language = 'en'): string | undefined =>
  /^\d/.test(name) ? name.slice(0, -1) : (monthOf(name, language) ?? monthOf(name, 'en'))?.toString()

function stored(
  year: string | undefined,
  monthNumber: string | undefined,
  day: string | undefined,
  clock: readonly (string | undefined)[],
): string | undefined {
  const y = full(Number(year), year?.length ?? 0)
  const m = Number(monthNumber)
  const d = Number(day)
  if (!(m >= 1 && m <= 12 && d >= 1) || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined
  const [hour, minute, second, fraction, half, offset] = clock
  if (hour === undefined) return `${y}-${two(m)}-${two(d)}`
  const h = hourOf(Number(hour), half)
  const [min, sec] = [Number(minute), Number(second || 0)]
  if (h > 23 || min > 59 || sec > 59) return undefined
  const thousandths = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0
  const moment = Date.UTC(y, m - 1, d, h, min, sec, thousandths) - minutesOf(offset) * 60_000
  return new Date(moment).toISOString()
}

const two = (number: number): string => String(number).padStart(2, '0')
const full = (year: number, digits: number): number => (digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year)

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour
  const later = /^p|下午|午後|오후/i.test(half)
  return later ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour
}

const zones: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  WET: 0,
  BST: 1,
  CET: 1,
  WEST: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
}

function minutesOf(offset: string | undefined): number {
  if (offset !== undefined && zones[offset.toUpperCase()] !== undefined) return zones[offset.toUpperCase()]! * 60
  const found = offset && /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset)
  if (!found) return 0
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0))
}
