import { askAll, askedOf } from '../model/ask.ts'
import { fitting } from '../model/assemble.ts'
import { graphOf } from '../model/graph.ts'
import { isOpen } from '../model/kind.ts'
import { movesOf } from '../model/next.ts'
import type { MapPast } from '../model/past.ts'
import { sift } from '../model/quiet.ts'
import { reachOf } from '../model/reach.ts'
import { standingOf } from './area-standing.ts'
import { type Flowed, lacking } from './flows.ts'
import type { Asking } from './ground.ts'
import { mapSeen } from './map-seen.ts'
import { recordsAt, type WholePast, wholeAt } from './past.ts'
import { type Point, pointAt } from './past-point.ts'
import { visible } from './read.ts'
import { readSettings, todayIn } from './settings.ts'
import { bulkWords } from './small-kinds.ts'

/** Up to here gaps are worked out for then; beyond it only counts are told. */
export const mostAsked = { records: 5_000, rows: 60_000 }

/** The map as it was at a point: what stood in each area then, and what was missing as far as that can be told. */
export const mapAt = async (asking: Asking, when: string): Promise<MapPast> =>
  mapAtPoint(asking, await pointAt(asking, when))

/** The same where the point is known. */
export async function mapAtPoint(asking: Asking, point: Point): Promise<MapPast> {
  const [settings, now] = [await readSettings(asking), await mapSeen(asking)]
  const records = await recordsAt(asking, point)
  const bulk = await bulkAt(asking, point.at)
  const isAsked = records.size <= mostAsked.records && now.number <= mostAsked.rows
  const whole = isAsked ? await wholeAt(asking, point, records) : { records, all: [...records.values()], links: [] }
  const today = todayIn(settings, Date.parse(point.at))
  const found = isAsked ? findingsAt(asking, whole, today, settings) : { shown: [], moves: [] }
  const byKind = Map.groupBy(records.values(), record => record.kind)
  const areas = now.areas.map(area => {
    return {
      ...area,
      counts: area.counts.map(count => {
        const own = byKind.get(count.kind) ?? []
        const kind = asking.territory.kinds.get(count.kind)
        const many = bulk.get(count.kind) ?? own.length
        // of bulk kinds only that they were there is told
        const open = kind && !kind.bulk ? own.filter(record => isOpen(kind, record.state)).length : many
        return { ...count, live: many, open }
      }),
      ...standingOf(asking.territory, area.id, found.shown, found.moves),
      updatedAt:
        area.counts
          .flatMap(count => byKind.get(count.kind) ?? [])
          .map(record => record.updatedAt)
          .sort()
          .at(-1) ?? null,
    }
  })
  return {
    areas,
    flows: lacking(asking.territory, flowsAt(asking, now.flows, whole, point.at), found.shown),
    number: point.number,
    at: point.at,
    began: await beganAt(asking),
    gaps: isAsked,
  }
}

/** What was missing at a point, and the moves it called for. */
export function findingsAt(
  { territory }: Asking,
  { records, all, links }: WholePast,
  today: string,
  settings: Awaited<ReturnType<typeof readSettings>>,
) {
  const graph = graphOf(all, links, fitting(territory))
  const raised = askAll(territory, askedOf(territory, graph, today, settings), records.values())
  const reach = reachOf(territory, graph, today, settings)
  const { shown } = sift(territory, graph, reach, raised, { today, settings })
  return { shown, moves: movesOf(shown, { territory, graph, reach, today, settings }) }
}

/** What flowed in the thirty days before the point. */
function flowsAt({ territory }: Asking, flows: readonly Flowed[], { all, links }: WholePast, at: string): Flowed[] {
  const since = new Date(Date.parse(at) - 30 * 86_400_000).toISOString()
  const kinds = new Map(all.map(record => [record.id, record.kind]))
  const areaOf = (id: string) => territory.areaOf.get(kinds.get(id) ?? '')?.id
  const pairs = links.filter(link => link.createdAt > since).map(link => [areaOf(link.from), areaOf(link.to)])
  return flows.map(flow => ({
    ...flow,
    count: pairs.filter(
      ([one, other]) => (one === flow.from && other === flow.to) || (one === flow.to && other === flow.from),
    ).length,
  }))
}

async function bulkAt(asking: Asking, at: string): Promise<ReadonlyMap<string, number>> {
  const bulk = bulkWords(asking)
  if (bulk === '') return new Map()
  const seeing = visible(asking)
  const rows = await asking.store.read.all<{ kind: string; n: number }>(
    `SELECT kind, COUNT(*) AS n FROM records WHERE ws_id = ? AND kind IN (${bulk}) AND created_at <= ? AND (archived_at IS NULL OR archived_at > ?) AND ${seeing.sql} GROUP BY kind`,
    [asking.workspace, at, at, ...seeing.params],
  )
  const counts = new Map(rows.map(row => [row.kind, Number(row.n)]))
  return new Map(
    [...asking.territory.kinds.values()].flatMap(kind => (kind.bulk ? [[kind.word, counts.get(kind.word) ?? 0]] : [])),
  )
}

/** When the first of what this actor may see was made. */
export async function beganAt(asking: Asking): Promise<string | null> {
  const seeing = visible(asking)
  const [row] = await asking.store.read.all<{ at: string | null }>(
    `SELECT MIN(created_at) AS at FROM records WHERE ws_id = ? AND ${seeing.sql}`,
    [asking.workspace, ...seeing.params],
  )
  return row?.at ?? null
}
