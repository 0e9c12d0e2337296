import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { cellText } from '../list/cell-text.ts'
import type { Around } from '../list/use-around.ts'
import { listWords } from '../words/list.words.ts'
import { pastWords } from '../words/past.words.ts'

/** Any one value of a kind in words; whole texts stay whole. */
export function saidValue(kind: Kind, name: string, value: unknown, around: Around): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return pastWords.unknown
  const field = kind.fields[name]
  if (field && (field.type === 'prose' || field.type === 'text')) return String(value)
  // a cell reads only the value under its own name
  const record = { tags: [], fields: { [name]: value }, [name]: value } as unknown as ChartRecord
  return cellText(kind, name, record, around) || String(value)
}

/** What a value of a kind is called. */
export const nameOfValue = (kind: Kind, name: string): string =>
  kind.fields[name]?.label ?? listWords.names[name] ?? name
