import { groupName } from '../model/view.ts'
import type { GroupCounts } from '../model/view-operations.ts'
import type { Asking } from './ground.ts'
import { kindNamed } from './list.ts'
import { columnOf, type Narrowing, narrowed } from './list-conditions.ts'

/** How many records of a list this actor may see, under each value of one field. */
export async function groups(asking: Asking, asked: Narrowing & { kind: string; by: string }): Promise<GroupCounts> {
  const kind = kindNamed(asking, asked.kind)
  const value = columnOf(asking.store.engine, groupName(asked.by, kind), kind)!
  const clauses = narrowed(asking, asked, kind)
  const rows = await asking.store.heavy.all<{ value: string | null; count: number }>(
    `SELECT ${value} AS value, COUNT(*) AS count FROM records WHERE ${clauses.map(clause => clause.sql).join(' AND ')} GROUP BY 1`,
    clauses.flatMap(clause => clause.params),
  )
  const found = rows
    .map(row => ({ value: row.value, count: Number(row.count) }))
    .sort((one, other) => other.count - one.count || ((one.value ?? '') < (other.value ?? '') ? -1 : 1))
  return { total: found.reduce((sum, group) => sum + group.count, 0), groups: found }
}
