import type { Page } from '../model/answers.ts'
import type { ChartRecord } from '../model/record.ts'

const texts = new WeakMap<ChartRecord, string>()

/** A page as JSON; a record that was written out before in this very version is not written out again. */
export function pageText({ items, next }: Page<ChartRecord>): string {
  return `{"items":[${items.map(textOf).join(',')}],"next":${JSON.stringify(next)}}`
}

/** What tells one page from another: its records, each in its version, and where it goes on. */
export const pageStamp = ({ items, next }: Page<ChartRecord>): string =>
  `${items.map(({ id, version, updatedAt, touched }) => `${id} ${version} ${updatedAt} ${touched}`).join(',')} ${next}`

function textOf(record: ChartRecord): string {
  const known = texts.get(record)
  if (known !== undefined) return known
  const text = JSON.stringify(record)
  texts.set(record, text)
  return text
}
