import { searchableText, wordsOf } from '../model/words.ts'
import { searchWrites } from '../store/search.ts'
import type { Workspaces } from './open.ts'
import { type RecordRow, readRecord, recordColumns } from './rows.ts'
import { saidText, saidUnder } from './said.ts'

const portion = 200

// the place of a record among the found ones: when it was made
const made = `coalesce((SELECT min(l.number) FROM ledger AS l WHERE l.ws_id = records.ws_id AND l.record = records.id), 0)`

/** Makes the search words of every record anew, a few hundred a command, so that others can go on; gives how many. */
export async function reindex(workspaces: Workspaces): Promise<number> {
  const { store, territory } = workspaces
  const { engine } = store
  let count = 0
  for (const { id: workspace } of await workspaces.all()) {
    let after = ''
    for (;;) {
      const last = await store.command(workspace, async tx => {
        const rows = await tx.all<RecordRow & { made: number }>(
          `SELECT ${recordColumns}, ${made} AS made FROM records WHERE ws_id = ? AND id > ? ORDER BY id LIMIT ${portion}`,
          [workspace, after],
        )
        const said = await saidUnder(
          { workspace },
          tx,
          rows.map(({ id }) => id),
        )
        const writes = rows.flatMap(row => {
          const kind = territory.kinds.get(row.kind)
          const record = readRecord(row, kind)
          const words = kind ? wordsOf(`${searchableText(record, kind)}\n${saidText(said.get(row.id) ?? [])}`) : []
          return searchWrites(engine, workspace, { id: record.id, number: row.made }, words)
        })
        if (writes.length > 0) await tx.write(writes)
        count += rows.length
        return rows.length === portion ? rows.at(-1)?.id : undefined
      })
      if (last === undefined) break
      after = last
    }
  }
  await store.tend()
  return count
}
