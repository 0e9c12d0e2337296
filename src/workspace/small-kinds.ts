import type { Kind } from '../model/kind.ts'
import type { ChartLink } from '../model/record.ts'
import { kindIs } from '../store/json-path.ts'
import { breathe } from './breathe.ts'
import type { Ground } from './ground.ts'
import { type LinkRow, linkColumns, type RecordRow, readSeenLink } from './rows.ts'
import { inList } from './statements.ts'

const most = { records: 1_000, ends: 128, bulk: 20_000 }

/** Kinds that are held in memory whole. */
export const smallKinds = (ground: Ground): Kind[] => [...ground.territory.kinds.values()].filter(kind => !kind.bulk)

/** The words of bulk kinds as literals of a statement. */
export const bulkWords = (ground: Ground): string =>
  [...ground.territory.kinds.values()].flatMap(kind => (kind.bulk ? [`'${kind.word}'`] : [])).join(', ')

/** All records of small kinds, archived ones too, a portion at a time in the order of their kinds and numbers. */
export async function* smallRecords(ground: Ground, columnsFor: (kind: Kind) => string): AsyncGenerator<RecordRow[]> {
  for (const kind of await kindsThere(ground)) {
    for (let after = 0; ; ) {
      const rows = await ground.store.read.all<RecordRow>(
        `SELECT ${columnsFor(kind)} FROM records WHERE ws_id = ? AND ${kindIs(kind.word)} AND seq > ? ORDER BY seq LIMIT ${most.records}`,
        [ground.workspace, after],
      )
      yield rows
      await breathe()
      if (rows.length < most.records) break
      after = rows.at(-1)!.seq
    }
  }
}

/** Small kinds of which there has been a record. */
async function kindsThere(ground: Ground): Promise<Kind[]> {
  const rows = await ground.store.read.all<{ kind: string }>('SELECT DISTINCT kind FROM counts WHERE ws_id = ?', [
    ground.workspace,
  ])
  const there = new Set(rows.map(row => row.kind))
  return smallKinds(ground).filter(kind => there.has(kind.word))
}

/**
 * All links between records of small kinds, a portion at a time. Where most links are those of bulk records the small
 * ones are found from their ends.
 */
export async function* smallLinks(ground: Ground, ids: Iterable<string>): AsyncGenerator<ChartLink[]> {
  const { store, workspace } = ground
  const bulk = bulkWords(ground)
  const between = bulk === '' ? '' : ` AND from_kind NOT IN (${bulk}) AND to_kind NOT IN (${bulk})`
  const from = `SELECT ${linkColumns} FROM links WHERE ws_id = ?`
  const read = (rows: LinkRow[]) => rows.map(readSeenLink)
  if ((await bulkThere(ground)) <= most.bulk) {
    yield read(await store.read.all<LinkRow>(`${from}${between}`, [workspace]))
    return
  }
  const all = [...ids]
  for (let at = 0; at < all.length; at += most.ends) {
    const list = inList(all.slice(at, at + most.ends))
    yield read(
      await store.read.all<LinkRow>(`${from} AND from_id IN ${list.sql}${between}`, [workspace, ...list.params]),
    )
    await breathe()
  }
}

async function bulkThere(ground: Ground): Promise<number> {
  const bulk = bulkWords(ground)
  if (bulk === '') return 0
  const [row] = await ground.store.read.all<{ n: number }>(
    `SELECT COALESCE(SUM(live), 0) AS n FROM counts WHERE ws_id = ? AND kind IN (${bulk})`,
    [ground.workspace],
  )
  return Number(row?.n ?? 0)
}
