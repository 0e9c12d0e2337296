import type { Money, Range } from '../../model/field.ts'
import type { LinkDefinition } from '../../model/link.ts'
import { day, decimal } from '../format.ts'

/** What is written on a link, in one line; flags that are set by their label, the rest by their values. */
export function linkValuesInWords(link: LinkDefinition | undefined, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const field = link?.values?.[name]
      if (value === null || value === undefined || value === false || !field || field.unsaid) return []
      // the schema checked the value on the way in, so the field's type tells the value's
      if (field.type === 'flag') return [field.label.toLowerCase()]
      if (field.type === 'choice') return [(field.options?.[String(value)] ?? String(value)).toLowerCase()]
      if (field.type === 'range') return [inRange(value as Range, field.unit)]
      if (field.type === 'money') return [inMoney(value as Money)]
      if (field.type === 'date') return [`${field.label.toLowerCase()} ${day(String(value))}`]
      if (field.type === 'number' || field.type === 'scale')
        return [`${field.label.toLowerCase()} ${decimal(Number(value))}${field.unit ? ` ${field.unit}` : ''}`]
      return [String(value)]
    })
    .join(' · ')
}

/** A range as people read it. */
export const inRange = ({ low, high }: Range, unit = ''): string =>
  // a dash between two minus signs cannot be read
  `${low === high ? decimal(low) : low < 0 ? `${decimal(low)} … ${decimal(high)}` : `${decimal(low)}–${decimal(high)}`}${unit ? ` ${unit}` : ''}`

/** An amount as people read it. */
export const inMoney = ({ amount, currency }: Money): string => `${decimal(amount)} ${currency}`
