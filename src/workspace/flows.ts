import type { Raised } from '../model/ask.ts'
import type { Territory } from '../model/assemble.ts'
import type { FlowSeen } from '../model/map-seen.ts'
import { mentionLink } from '../model/mention.ts'
import type { Asking } from './ground.ts'

/** What flowed along an arrow, before it is said what did not. */
export type Flowed = Omit<FlowSeen, 'lacks'>

/** What flowed along the map's arrows in the last 30 days: links made between records of the two areas. */
export async function flowsOf(asking: Asking): Promise<Flowed[]> {
  const { territory, store, workspace } = asking
  const since = new Date(asking.now() - 30 * 86_400_000).toISOString()
  // a guest is told of no link at whose ends stands what only some may see
  const isGuest = asking.actor.role === 'guest'
  const ends = ['from_id', 'to_id'].map(
    end =>
      ` AND EXISTS (SELECT 1 FROM records WHERE records.ws_id = links.ws_id AND records.id = links.${end} AND audience IN ('company', 'customers'))`,
  )
  const rows = await store.read.all<{ from_kind: string; to_kind: string; n: number }>(
    `SELECT from_kind, to_kind, COUNT(*) AS n FROM (SELECT from_kind, to_kind FROM links WHERE ws_id = ? AND created_at > ? AND name <> ?${isGuest ? ends.join('') : ''} ORDER BY created_at DESC LIMIT 10000) AS recent GROUP BY from_kind, to_kind`,
    [workspace, since, mentionLink],
  )
  const areaOf = (kind: string) => territory.areaOf.get(kind)?.id
  return territory.areas.flatMap(area =>
    area.flows.map(flow => {
      const count = rows
        .filter(row => {
          const [one, other] = [areaOf(row.from_kind), areaOf(row.to_kind)]
          return (one === area.id && other === flow.to) || (one === flow.to && other === area.id)
        })
        .reduce((sum, row) => sum + Number(row.n), 0)
      return { from: area.id, to: flow.to, says: flow.says, count }
    }),
  )
}

/** The same flows with how many records are found to lack what should flow there. */
export function lacking(territory: Territory, flows: readonly Flowed[], shown: readonly Raised[]): FlowSeen[] {
  return flows.map(flow => {
    const lacks = territory.areas.find(area => area.id === flow.from)?.flows.find(one => one.to === flow.to)?.lacks
    const count = lacks ? shown.filter(finding => finding.rule === lacks.rule).length : 0
    return { ...flow, lacks: lacks && count > 0 ? { says: count === 1 ? lacks.one : lacks.many, count } : null }
  })
}
