import type { Asking } from '../ground.ts'
import { recordsById } from '../read.ts'
import { allIn } from '../statements.ts'

/** How many threads are open on some records; those without one, and those that may not be seen, are left out. */
export async function threadsOpen(
  asking: Asking,
  records: readonly string[],
): Promise<{ counts: Record<string, number> }> {
  const rows = await allIn<{ record: string; open: number }>(records, list =>
    asking.store.read.all(
      `SELECT record, COUNT(*) AS open FROM comments WHERE ws_id = ? AND record IN ${list.sql}
       AND answers IS NULL AND resolved_at IS NULL AND came IS NULL GROUP BY record`,
      [asking.workspace, ...list.params],
    ),
  )
  const seen = await recordsById(
    asking,
    rows.map(({ record }) => record),
  )
  return {
    counts: Object.fromEntries(
      rows.flatMap(({ record, open }) => (seen.has(record) ? [[record, Number(open)] as const] : [])),
    ),
  }
}
