import type { Session } from '../../store/session.ts'
import type { Ground } from '../ground.ts'
import { intoOf, type MergeRow, mergeVerbs } from '../read.ts'
import { allIn } from '../statements.ts'

const deepest = 8

/** Whoever stands merged into some records, by their id: what it was merged into, over however many steps. */
export async function mergedInThem(
  { workspace }: Ground,
  records: Iterable<string>,
  session: Session,
): Promise<ReadonlyMap<string, string>> {
  const into = new Map<string, string>()
  let level = new Map([...records].map(id => [id, id]))
  for (let step = 0; step < deepest && level.size > 0; step += 1) {
    const candidates = await allIn<{ record: string }>(level.keys(), list =>
      session.all(`SELECT DISTINCT record FROM ledger WHERE ws_id = ? AND other IN ${list.sql} AND verb = 'merge'`, [
        workspace,
        ...list.params,
      ]),
    )
    const rows = await allIn<MergeRow & { record: string }>(
      candidates.map(({ record }) => record),
      list =>
        session.all(
          `SELECT record, verb, other, undoes FROM ledger WHERE ws_id = ? AND record IN ${list.sql} AND link IS NULL AND verb IN ${mergeVerbs} ORDER BY number`,
          [workspace, ...list.params],
        ),
    )
    const next = new Map<string, string>()
    for (const [id, own] of Map.groupBy(rows, ({ record }) => record)) {
      const last = level.get(intoOf(own) ?? '')
      if (last !== undefined && !into.has(id)) next.set(id, last)
    }
    for (const [id, last] of next) into.set(id, last)
    level = next
  }
  return into
}
