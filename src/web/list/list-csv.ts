import { csvLine } from '../../model/exporting/csv-line.ts'
import { toText } from '../../model/field-text.ts'
import type { Kind } from '../../model/kind.ts'
import { usualColumns } from '../../model/list-shape.ts'
import type { ChartRecord } from '../../model/record.ts'
import type { ViewQuery } from '../../model/view.ts'
import { cellText } from './cell-text.ts'
import { nameLabel } from './condition-parts.ts'
import type { Around } from './use-around.ts'

/** A list as CSV: the columns of the view in their order, each value whole and so that it can be read in again. */
export function listCsv(kind: Kind, query: ViewQuery, records: readonly ChartRecord[], around: Around): string {
  const names = ['key', 'title', ...(query.columns ?? usualColumns(kind))]
  const head = csvLine(names.map(name => nameLabel(kind, name)))
  return head + records.map(record => csvLine(names.map(name => written(kind, name, record, around)))).join('')
}

function written(kind: Kind, name: string, record: ChartRecord, around: Around): string {
  if (name === 'createdAt' || name === 'updatedAt') return record[name]
  const field = kind.fields[name]
  return field && field.type !== 'person' ? toText(field, record.fields[name]) : cellText(kind, name, record, around)
}

/** Hands a file to the browser to keep. */
export function keepFile(name: string, text: string): void {
  const link = document.createElement('a')
  // the sign in front tells spreadsheets that letters are UTF-8
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
