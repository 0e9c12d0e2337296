import { scopeOf } from '../model/allow.ts'
import { askAll, askedOf, askRecord, type Raised, rulesByKind } from '../model/ask.ts'
import { fitting } from '../model/assemble.ts'
import { graphOf } from '../model/graph.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Settings } from '../model/settings.ts'
import { isWhole } from '../model/signal.ts'
import { breathe } from './breathe.ts'
import type { Ground } from './ground.ts'
import type { Outline } from './outline.ts'
import { type LinkRow, linkColumns, type RecordRow, readSeen, readSeenLink, recordColumns } from './rows.ts'
import { bulkWords, smallKinds, smallLinks, smallRecords } from './small-kinds.ts'
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

/** Loads a workspace whole, but for links that an outline has already; undefined where it is too large for that. */
export async function loadWhole(ground: Ground, outline?: Outline): Promise<Whole | undefined> {
  const { territory, store, workspace } = ground
  const words = smallKinds(ground).map(kind => `'${kind.word}'`)
  const [small] = await store.read.all<{ n: number }>(
    `SELECT COALESCE(SUM(live), 0) AS n FROM counts WHERE ws_id = ? AND kind IN (${words.join(', ')})`,
    [workspace],
  )
  if (Number(small?.n) > most.records) return undefined
  const bulk = bulkWords(ground)
  const at = bulk || "''"
  const from = `FROM links WHERE ws_id = ? AND (from_kind IN (${at}) OR to_kind IN (${at})) LIMIT ${most.bulkLinks + 1}`
  const bulkLinks = await store.read.all<LinkRow>(`SELECT ${linkColumns} ${from}`, [workspace])
  if (bulkLinks.length > most.bulkLinks) return undefined
  const read = (row: RecordRow) => readSeen(row, territory.kinds.get(row.kind))
  const records: ChartRecord[] = []
  for await (const rows of smallRecords(ground, () => recordColumns)) records.push(...rows.map(read))
  const isSmall = new Set(records.map(record => record.id))
  const links: ChartLink[] = outline ? records.flatMap(record => outline.graph.out(record.id)) : []
  if (!outline) for await (const part of smallLinks(ground, isSmall)) for (const link of part) links.push(link)
  const linked = await allIn<RecordRow>(
    bulkLinks.flatMap(link => [link.from_id, link.to_id]).filter(id => !isSmall.has(id)),
    list =>
      store.read.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
        workspace,
        ...list.params,
      ]),
  )
  return {
    records: records.filter(record => record.archivedAt === null),
    links,
    bulkRecords: linked.map(read),
    bulkLinks: bulkLinks.map(readSeenLink),
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
  const asked = askedOf(territory, graph, today, settings, counted)
  const raised = askAll(territory, asked, [])
  const rules = rulesByKind(territory)
  for (const [at, record] of open.entries()) {
    for (const signal of rules.get(record.kind) ?? []) raised.push(...askRecord(territory, asked, signal, record))
    if (at % 64 === 63) await breathe()
  }
  return raised
}
