import { type Table, valuesIn } from '../tabular/table.ts'
import { plainHeader } from './header-words.ts'

const accountId = /^(\d{3,}:[0-9a-f-]{20,}|[0-9a-f]{24}|\d{3,}:[0-9a-zA-Z-]{10,})$/

/** Names by account id, read from columns of ids that stand right behind or are called like a column of names. */
export function peopleIn(table: Table): Map<string, string> {
  const people = new Map<string, string>()
  table.columns.forEach((column, at) => {
    const plain = plainHeader(column.name)
    const byName = table.columns.findIndex(other => `${plainHeader(other.name)} id` === plain)
    const looks = table.rows.slice(0, 500).some(row => valuesIn(row.cells[at]).some(value => accountId.test(value)))
    if (!looks) return
    const nameAt = byName >= 0 ? byName : at - 1
    if (nameAt < 0) return
    for (const row of table.rows) {
      const ids = valuesIn(row.cells[at])
      const names = valuesIn(row.cells[nameAt])
      if (ids.length !== names.length) continue
      for (const [index, id] of ids.entries()) if (accountId.test(id)) people.set(id, names[index]!)
    }
  })
  return people
}
