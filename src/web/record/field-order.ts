import type { Field } from '../../model/field.ts'
import type { Kind } from '../../model/kind.ts'

/** One field as a page lists it. */
export interface NamedField {
  name: string
  field: Field
}

const alwaysShown = 4

/** A kind's fields for one record: texts to read, short values to scan, and those still unknown, kept back. */
export function fieldOrder(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  wanted?: string,
): { texts: NamedField[]; values: NamedField[]; unknown: NamedField[] } {
  const first = kind.essentials ?? []
  const names = [...first, ...Object.keys(kind.fields).filter(name => !first.includes(name))]
  const all = names.flatMap(name => (kind.fields[name] ? [{ name, field: kind.fields[name] }] : []))
  const isLong = ({ field }: NamedField) => field.type === 'prose' || field.type === 'steps'
  const isFilled = ({ name }: NamedField) => name === wanted || hasValue(values[name])
  // the first text is what the record is about; it is asked for even while it is empty
  const firstText = all.find(isLong)
  const texts = all.filter(one => isLong(one) && (one === firstText || isFilled(one)))
  const short = all.filter(one => !isLong(one))
  const asked = short.filter((one, place) => (kind.essentials ? first.includes(one.name) : place < alwaysShown))
  const shown = new Set([...asked, ...short.filter(isFilled)])
  return {
    texts,
    values: short.filter(one => shown.has(one)),
    unknown: all.filter(one => (isLong(one) ? !texts.includes(one) : !shown.has(one))),
  }
}

/** Whether a value says anything. */
export function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}
