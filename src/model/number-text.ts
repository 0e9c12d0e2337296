import type { Money, Range } from './field.ts'

/** Reads a number as people write it ("1,200", "1.5", "1 200,50", "20k", "45 %"); null when it is none. */
export function readNumber(text: string, unit = ''): number | null {
  if (text.length > 100) return null
  const bare = plainText(text)
  if (scientific.test(bare)) return finite(Number(bare))
  const withoutUnit = withoutSuffix(bare, unit)
  const scaled = /^(.*\d)\s*([kKmM])$/.exec(withoutUnit)
  const value = readDigits(scaled ? scaled[1]! : withoutUnit)
  if (value === null) return null
  return finite(scaled ? value * (scaled[2]!.toLowerCase() === 'k' ? 1e3 : 1e6) : value)
}

/** Reads "3-5", "3 to 5", "20–60k" or a single number, which counts as both ends; null when it is none. */
export function readRange(text: string, unit = ''): Range | null {
  if (text.length > 100) return null
  const bare = plainText(text)
  const single = readNumber(bare, unit)
  if (single !== null) return { low: single, high: single }
  const parts =
    /^(.+?)\s*(?:\bto\b|\.{2,3}|–|—|…)\s*(.+)$/i.exec(bare) ?? /^(.*?[\dkKmM%\p{L}])\s*-\s*(.+)$/u.exec(bare)
  if (!parts) return null
  const high = readNumber(parts[2]!, unit)
  const low = readNumber(parts[1]!, unit)
  if (high === null || low === null) return null
  // "20–60k" means 20k to 60k, while "500–2k" means what it says
  const scaled = readNumber(`${parts[1]}${/[kKmM]\s*$/.exec(withoutSuffix(parts[2]!, unit))?.[0] ?? ''}`, unit)
  return { low: scaled !== null && scaled <= high ? scaled : low, high }
}

/** Reads "1,200 EUR", "EUR 1200" or "€1,200"; where no currency is written the given one holds. */
export function readMoney(text: string, currency?: string): Money | null {
  if (text.length > 100) return null
  const bare = plainText(text)
  const [sign, before, middle, after] =
    /^([+-]?)\s*([^\d\s+-]*)\s*([+-]?[\d.,' \u2019]*\d\s*[kKmM]?(?:[eE][+-]?\d+)?)\s*(\D*)$/u.exec(bare)?.slice(1) ?? [
      undefined,
      '',
      '',
      '',
    ]
  if (sign === undefined) return null
  const amount = readNumber(`${sign}${middle}`)
  const named = before || after?.trim() || currency
  if (amount === null || !named || (before && after?.trim())) return null
  const known = symbols[named.toLowerCase()] ?? named.toUpperCase()
  return /^[A-Z]{3}$/.test(known) ? { amount, currency: known } : null
}

/** Writes a range so that it reads back as itself. */
export const writeRange = ({ low, high }: Range): string => (low === high ? String(low) : `${low} to ${high}`)

const scientific = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  '₩': 'KRW',
  '₽': 'RUB',
  zł: 'PLN',
  kč: 'CZK',
  'fr.': 'CHF',
}

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()

function withoutSuffix(text: string, unit: string): string {
  const word = unit.toLowerCase()
  const lower = text.toLowerCase()
  for (const suffix of [word, word.replace(/s$/, ''), '%']) {
    if (suffix !== '' && lower.endsWith(suffix) && lower.length > suffix.length) {
      return text.slice(0, text.length - suffix.length).trim()
    }
  }
  return text
}

/** Reads digits with separators: the last of two different ones is the decimal, threes between commas are thousands. */
function readDigits(text: string): number | null {
  if (!/^[+-]?\d[\d.,' \u2019]*$/.test(text)) return null
  const packed = text.replaceAll(/[' \u2019]/g, '')
  const comma = packed.lastIndexOf(',')
  const dot = packed.lastIndexOf('.')
  if (comma >= 0 && dot >= 0) {
    const [thousands, decimal] = comma > dot ? ['.', ','] : [',', '.']
    const whole = packed.slice(0, Math.max(comma, dot))
    if (whole.includes(decimal) || !grouped(whole, thousands)) return null
    return scientificOrNull(packed.replaceAll(thousands, '').replace(decimal, '.'))
  }
  if (comma >= 0) return scientificOrNull(grouped(packed, ',') ? packed.replaceAll(',', '') : packed.replace(',', '.'))
  if (dot !== packed.indexOf('.')) return grouped(packed, '.') ? scientificOrNull(packed.replaceAll('.', '')) : null
  return scientificOrNull(packed)
}

function grouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.replace(/^[+-]/, '').split(separator)
  return rest.length > 0 && /^\d{1,3}$/.test(first) && rest.every(part => /^\d{3}$/.test(part))
}

const scientificOrNull = (text: string): number | null => (scientific.test(text) ? Number(text) : null)
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
