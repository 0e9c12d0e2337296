import { searchableText, wordsOf } from '../model/words.ts'
import { searchWrites } from '../store/search.ts'
import type { Workspaces } from './open.ts'
import { type RecordRow, readRecord, recordColumns } from './rows.ts'

const portion = 200

/** Makes the search words of every record anew, a few hundred a command, so that others can go on; gives how many. */
export async function reindex(workspaces: Workspaces): Promise<number> {
  const { store, territory } = workspaces
  let count = 0
  for (const { id: workspace } of await workspaces.all()) {
    let after = ''
    for (;;) {
      const last = await store.command(workspace, async tx => {
        const rows = await tx.all<RecordRow>(
          `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id > ? ORDER BY id LIMIT ${portion}`,
          [workspace, after],
        )
        const writes = rows.flatMap(row => {
          const kind = territory.kinds.get(row.kind)
          const record = readRecord(row, kind)
          const words = kind ? wordsOf(searchableText(record, kind)) : []
          return searchWrites(store.engine, workspace, { id: record.id, number: 0 }, words)
        })
        if (writes.length > 0) await tx.write(writes)
        count += rows.length
        return rows.length === portion ? rows.at(-1)?.id : undefined
      })
      if (last === undefined) break
      after = last
    }
  }
  return count
}
