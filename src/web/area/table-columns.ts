import type { Field, Money, Range } from '../../model/field.ts'
import type { Kind } from '../../model/kind.ts'
import { day, decimal } from '../format.ts'
import { hasValue } from '../record/field-order.ts'
import { inMoney, inRange } from '../record/link-values.ts'

const shown = 2
const short = new Set(['choice', 'number', 'scale', 'range', 'money', 'date', 'person', 'flag'])

/** The short fields a table of a kind shows beside what every record has: those a form asks first, filled in any of the rows at hand. */
export function columnsOf(
  kind: Kind,
  rows: readonly { fields?: Readonly<Record<string, unknown>> }[],
): { name: string; field: Field }[] {
  const first: readonly string[] = kind.essentials ?? []
  return [...new Set([...first, ...Object.keys(kind.fields)])]
    .map(name => ({ name, field: kind.fields[name]! }))
    .filter(({ name, field }) => short.has(field.type) && rows.some(row => hasValue(row.fields?.[name])))
    .slice(0, shown)
}

/** A value in a few letters; nothing where it is unknown. */
export function shortValue(field: Field, value: unknown, personName: (id: string | null) => string): string {
  if (value === null || value === undefined) return ''
  // the schema checked the value on the way in, so the field's type tells the value's
  switch (field.type) {
    case 'choice':
      return (field.options?.[String(value)] ?? String(value)).split(':')[0]!
    case 'number':
    case 'scale':
      return decimal(Number(value)) + (field.unit ? ` ${field.unit}` : '')
    case 'range':
      return inRange(value as Range, field.unit)
    case 'money':
      return inMoney(value as Money)
    case 'date':
      return day(String(value))
    case 'person':
      return personName(String(value))
    case 'flag':
      return value === true ? '✓' : '–'
    default:
      return ''
  }
}
