import { type DateHabit, dateOf } from './date-text.ts'
import { monthOf } from './month-names.ts'

/** A day, month, quarter, week or year as figures are dated by: its first day, or its moment; undefined when it is none. */
export function periodOf(written: string, habit: DateHabit = {}): string | undefined {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim()
  if (text.length < 4 || text.length > 64 || !/\d/.test(text)) return undefined
  const day = dateOf(text, habit)
  if (day !== undefined) return day
  const between = /^(.{6,24}?)(?:\s+(?:-|to|bis)\s+|\s*[–—]\s*|\/)(.{6,24})$/.exec(text)
  const first = between && dateOf(between[1]!, habit)
  if (first && dateOf(between[2]!, habit)) return first
  return monthIn(text, habit) ?? quarterIn(text) ?? weekIn(text)
}

function monthIn(text: string, { months }: DateHabit): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/.](\d{4})$/.exec(text))
  if (numbers) return first(Number(numbers[1]), Number(numbers[2]))
  const named = /^(\p{L}+)\.?[-/,\s']*(\d{4}|\d{2})$/u.exec(text) ?? swapped(/^(\d{4})[-/,\s]*(\p{L}+)\.?$/u.exec(text))
  if (!named) return undefined
  const month = monthOf(named[1]!, months ?? 'en') ?? monthOf(named[1]!, 'en')
  return month === undefined ? undefined : first(full(named[2]!), month)
}

const swapped = (found: RegExpExecArray | null): string[] | null => found && [found[0], found[2]!, found[1]!]

function quarterIn(text: string): string | undefined {
  const found =
    /^[QTК]([1-4])[-/\s']*(?:FY)?\s*(\d{4}|\d{2})$/i.exec(text) ??
    swapped(/^(?:FY)?(\d{4}|\d{2})[-/\s]*[QTК]([1-4])$/i.exec(text))
  return found ? first(full(found[2]!), Number(found[1]) * 3 - 2) : undefined
}

// as ISO counts weeks: the first is the one with the year's first Thursday, and begins on a Monday
function weekIn(text: string): string | undefined {
  const found =
    /^(\d{4})[-/\s]*(?:KW|W|S|week)\s*(\d{1,2})$/i.exec(text) ??
    swapped(/^(?:KW|W|S|week)\s*(\d{1,2})[-/,\s]*(\d{4})$/i.exec(text))
  if (!found) return undefined
  const [year, week] = [Number(found[1]), Number(found[2])]
  if (week < 1 || week > 53) return undefined
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000
  return new Date(monday + (week - 1) * 7 * 86_400_000).toISOString().slice(0, 10)
}

const full = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

const first = (year: number, month: number): string | undefined =>
  year >= 1900 && year <= 2200 && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}-01` : undefined
