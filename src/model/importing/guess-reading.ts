import type { Field } from '../field.ts'
import type { Reading, Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { columnDates } from '../tabular/column-dates.ts'
import { holdsEntities } from '../tabular/entities.ts'
import { columnDecimal } from '../tabular/number-text.ts'
import { commentsIn } from './comment-cell.ts'

/** How the cells of a column are to be read for what they become: date order, parts, markup, entities. */
export function guessReading(
  kind: Kind,
  targets: readonly Target[],
  sample: readonly string[],
  single: boolean,
  elsewhere: boolean,
): Reading {
  const reading: Reading = {}
  const fields = targets.flatMap(target => (target.as === 'field' ? [kind.fields[target.name]] : [])).filter(isField)
  const asDate = fields.some(field => field.type === 'date') || targets.some(isCommon('createdAt'))
  if (asDate || targets.some(target => target.as === 'comment')) {
    const dates = columnDates(
      asDate ? sample : sample.flatMap(commentsIn).map(value => value.split(';', 1)[0]!),
      elsewhere,
    )
    if (dates.dates) reading.dates = dates.dates
    if (dates.months) reading.months = dates.months
  }
  if (fields.some(field => ['number', 'range', 'money', 'scale'].includes(field.type))) {
    const decimal = columnDecimal(sample)
    if (decimal) reading.decimal = decimal
  }
  const several =
    targets.some(target => isCommon('tags')(target) || target.as === 'tag' || target.as === 'link') ||
    fields.some(field => field.type === 'choices')
  if (several && single) {
    const parts = partsOf(sample)
    if (parts) reading.parts = parts
  }
  if (
    fields.some(field => field.type === 'prose' || field.type === 'steps') &&
    share(sample, value => /<(p|br|div|li|a|b|strong|span)\b[^>]*>/i.test(value)) > 0.1
  ) {
    reading.markup = 'html'
  } else if (sample.some(holdsEntities)) reading.entities = true
  return reading
}

// a comma with a space parts; a bare comma may stand inside a tag, unless no other parting sign is used
function partsOf(sample: readonly string[]): string | undefined {
  for (const parts of [', ', '; ', ';', '|', '\n']) if (sample.some(value => value.includes(parts))) return parts
  return sample.some(value => value.includes(',')) ? ',' : undefined
}

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

const isField = (field: Field | undefined): field is Field => field !== undefined

export const isCommon =
  (name: string) =>
  (target: Target): boolean =>
    target.as === 'common' && target.name === name
