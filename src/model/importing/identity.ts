import type { Mapping } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { contentHash } from '../tabular/content-hash.ts'
import { type Row, type Table, valuesIn } from '../tabular/table.ts'
import { isCommon } from './guess-reading.ts'
import { mainProse } from './offers.ts'
import { spoiledId } from './usable-id.ts'

/** Gives every row the id it is found again by, in the order of the rows. */
export type Identify = (row: Row) => { id: string; own: boolean }

/**
 * A row's own id where a usable one is mapped; else its natural key: a hash of who said what when, or of the whole
 * row. Rows alike are numbered, so that none is lost.
 */
export function identityOf(table: Table, mapping: Mapping, kinds: ReadonlyMap<string, Kind>): Identify {
  const idAt = columnsTo(table, mapping, isCommon('id'))[0]
  const natural = naturalColumns(table, mapping, kinds)
  const times = new Map<string, number>()
  return row => {
    const own = idAt === undefined ? undefined : valuesIn(row.cells[idAt])[0]?.trim()
    if (own && !spoiledId.test(own)) return { id: own.slice(0, 200), own: true }
    const hash = contentHash(natural.map(at => valuesIn(row.cells[at]).join('\u001f')).join('\u001e'))
    const time = (times.get(hash) ?? 0) + 1
    times.set(hash, time)
    return { id: time === 1 ? `row ${hash}` : `row ${hash} ${time}`, own: false }
  }
}

/** The places of the columns that become what a test asks for. */
export function columnsTo(
  table: Table,
  mapping: Mapping,
  test: (target: Mapping['columns'][number]['to'][number]) => boolean,
): number[] {
  return mapping.columns.flatMap(({ column, to }) => {
    const at = to.some(test) ? table.columns.findIndex(({ name }) => name === column) : -1
    return at < 0 ? [] : [at]
  })
}

// counts, ratings and states change from export to export; who said what when does not
function naturalColumns(table: Table, mapping: Mapping, kinds: ReadonlyMap<string, Kind>): number[] {
  const kind = kinds.get(mapping.kind)
  const prose = kind && mainProse(kind)
  const lasting = columnsTo(
    table,
    mapping,
    target =>
      (target.as === 'common' && ['title', 'createdAt', 'author'].includes(target.name)) ||
      (target.as === 'field' &&
        (target.name === prose || target.name === 'author' || kind?.fields[target.name]?.type === 'date')),
  )
  const says = columnsTo(
    table,
    mapping,
    target => isCommon('title')(target) || (target.as === 'field' && target.name === prose),
  )
  return says.length > 0 && lasting.length > 1 ? lasting : table.columns.map((_, at) => at)
}
