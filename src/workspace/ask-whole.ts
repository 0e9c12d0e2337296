import { scopeOf } from '../model/allow.ts'
import { askAll, askedOf, type Raised } from '../model/ask.ts'
import { fitting } from '../model/assemble.ts'
import { graphOf } from '../model/graph.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Settings } from '../model/settings.ts'
import { isWhole } from '../model/signal.ts'
import type { Ground } from './ground.ts'
import { bulkWords, smallKinds, smallLinks } from './outline.ts'
import {
  type LinkRow,
  linkColumns,
  type RecordRow,
  readLink,
  readRecord,
  recordColumns,
  seen,
  seenLink,
} from './rows.ts'
import { allIn } from './statements.ts'
import { countsFor } from './surroundings.ts'

/** Up to here a workspace is asked in one go; beyond it in portions, each with its neighbourhood. */
const most = { records: 60_000, bulkLinks: 30_000 }

/** All that a workspace's questions read, loaded once. */
export interface Whole {
  /** Live records of small kinds. */
  records: readonly ChartRecord[]
  links: readonly ChartLink[]
  /** Bulk records that are linked to something, and those links. */
  bulkRecords: readonly ChartRecord[]
  bulkLinks: readonly ChartLink[]
}

/** Loads a workspace whole; undefined where it is too large for that. */
export async function loadWhole(ground: Ground): Promise<Whole | undefined> {
  const { territory, store, workspace } = ground
  const words = smallKinds(ground).map(kind => `'${kind.word}'`)
  const [small] = await store.read.all<{ n: number }>(
    `SELECT COALESCE(SUM(live), 0) AS n FROM counts WHERE ws_id = ? AND kind IN (${words.join(', ')})`,
    [workspace],
  )
  if (Number(small?.n) > most.records) return undefined
  const bulk = bulkWords(ground)
  const from = `FROM links WHERE ws_id = ? AND from_kind IN (${bulk || "''"}) LIMIT ${most.bulkLinks + 1}`
  const bulkLinks = await store.read.all<LinkRow>(`SELECT ${linkColumns} ${from}`, [workspace])
  if (bulkLinks.length > most.bulkLinks) return undefined
  const records = await store.read.all<RecordRow>(
    `SELECT ${recordColumns} FROM records WHERE ws_id = ? AND kind IN (${words.join(', ')}) AND archived_at IS NULL`,
    [workspace],
  )
  const linked = await allIn<RecordRow>(
    bulkLinks.map(link => link.from_id),
    list =>
      store.read.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
        workspace,
        ...list.params,
      ]),
  )
  const read = (row: RecordRow) => seen(readRecord(row, territory.kinds.get(row.kind)))
  return {
    records: records.map(read),
    links: await smallLinks(ground),
    bulkRecords: linked.map(read),
    bulkLinks: bulkLinks.map(row => seenLink(readLink(row))),
  }
}

/** Findings of all records that everybody may see, asked over the whole workspace at once. */
export async function askWholeWorkspace(
  ground: Ground,
  whole: Whole,
  today: string,
  settings: Settings,
): Promise<Raised[]> {
  const { territory } = ground
  const open = whole.records.filter(record => scopeOf(record, territory) === 'all')
  const bulk = whole.bulkRecords.filter(record => scopeOf(record, territory) === 'all')
  const graph = graphOf([...open, ...bulk], [...whole.links, ...whole.bulkLinks], fitting(territory))
  const counted = await countsFor(ground, territory.signals.filter(isWhole))
  return askAll(territory, askedOf(territory, graph, today, settings, counted), open)
}
