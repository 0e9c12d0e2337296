import type { Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { countedDate, dateOf } from '../tabular/date-text.ts'
import { numberOf } from '../tabular/number-text.ts'
import { isCommon } from './guess-reading.ts'

/** Whether what stands in a column could be what its name promises. */
export function plausible(kind: Kind, target: Target, sample: readonly string[]): boolean {
  if (target.as === 'link' && target.by === 'title') return sample.every(value => value.length <= 200)
  // a share done is no state, and a duration no date
  if (isCommon('state')(target)) return sample.some(value => numberOf(value) === undefined)
  if (isCommon('createdAt')(target)) return sample.some(couldBeDate)
  if (target.as !== 'field') return true
  const field = kind.fields[target.name]
  if (!field) return false
  const fits = (test: (value: string) => boolean): boolean => sample.filter(test).length >= sample.length * 0.6
  if (field.type === 'date') return fits(couldBeDate)
  if (field.type === 'number' || field.type === 'scale')
    return fits(value => numberOf(value) !== undefined || optionWord(value)) && sample.some(couldCount(field.type))
  // marks and counts are not what somebody said
  if (field.type === 'prose') return sample.length === 0 || !sample.every(value => numberOf(value) !== undefined)
  if (field.type === 'person') return false
  return true
}

// months are named in any language, so a number is all that a date is not
const couldBeDate = (value: string): boolean =>
  dateOf(value, { months: 'en' }) !== undefined ||
  countedDate(value.trim()) !== undefined ||
  (/\d/.test(value) && numberOf(value) === undefined)

// words count on a scale; a plain number needs one that is written
const couldCount =
  (type: string) =>
  (value: string): boolean =>
    type === 'scale' || /\d/.test(value)

const optionWord = (value: string): boolean => /^[\p{L} ]{3,20}$/u.test(value) || /^\d{1,3}\s*[-–]\s*\p{L}/u.test(value)
