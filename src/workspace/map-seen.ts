import { maySee, scopesSeenBy } from '../model/allow.ts'
import { isOpen, manyOf } from '../model/kind.ts'
import { renamed } from '../model/labels.ts'
import type { MapArea, MapSeen } from '../model/map-seen.ts'
import { kindIs } from '../store/json-path.ts'
import { standingOf } from './area-standing.ts'
import { flowsOf, lacking } from './flows.ts'
import type { Asking } from './ground.ts'
import { visible } from './read.ts'
import { movesSeen, reader, siftSeen } from './seen-findings.ts'
import { remember, type Watch, watch } from './watch.ts'

/** The twelve areas in their places, with counts, findings and the most pressing gap of each. */
export async function mapSeen(asking: Asking): Promise<MapSeen> {
  const { territory, store, workspace, actor } = asking
  const at = await watch(asking)
  const { shown } = siftSeen(asking, at)
  const moves = movesSeen(asking, at)
  const scopes = scopesSeenBy(actor)
  const rows = await store.read.all<{ kind: string; state: string; live: number }>(
    `SELECT kind, state, SUM(live) AS live FROM counts WHERE ws_id = ? AND scope IN (${scopes.map(() => '?').join(', ')}) GROUP BY kind, state`,
    [workspace, ...scopes],
  )
  const newest = await newestOf(asking, at)
  const areas = renamed(territory, at.settings).areas.map((area): MapArea => {
    const counts = area.kinds.map(kind => {
      const ofKind = rows.filter(row => row.kind === kind.word)
      const sum = (of: typeof ofKind) => of.reduce((total, row) => total + Number(row.live), 0)
      return {
        kind: kind.word,
        title: kind.title,
        many: manyOf(kind),
        plural: kind.plural,
        live: sum(ofKind),
        open: sum(ofKind.filter(row => isOpen(kind, row.state))),
      }
    })
    return {
      id: area.id,
      title: area.title,
      asks: area.asks,
      colour: area.colour,
      place: area.place,
      stance: at.settings.areas[area.id] ?? 'ours',
      whose: at.settings.areaNames[area.id] ?? null,
      counts,
      ...standingOf(territory, area.id, shown, moves),
      updatedAt:
        area.kinds
          .map(kind => newest.get(kind.word) ?? '')
          .sort()
          .at(-1) || null,
    }
  })
  // for a guest it matters too what stands at their ends
  const flows =
    actor.role === 'guest'
      ? await remember(at, 'flows for guests', () => flowsOf(asking))
      : await remember(at, 'flows', () => flowsOf(asking), 'links')
  return {
    areas,
    flows: lacking(territory, flows, shown),
    number: at.number,
  }
}

/** When a record of each kind was last changed, as far as this actor may see. */
async function newestOf(asking: Asking, at: Watch): Promise<ReadonlyMap<string, string>> {
  const { territory, actor, store, workspace } = asking
  const small = remember(at, `newest for ${reader(asking)}`, () => {
    const newest = new Map<string, string>()
    for (const record of at.outline.records.values()) {
      if (record.updatedAt > (newest.get(record.kind) ?? '') && maySee(actor, record, territory)) {
        newest.set(record.kind, record.updatedAt)
      }
    }
    return newest
  })
  const newest = new Map(small)
  const seeing = visible(asking)
  for (const kind of territory.kinds.values()) {
    if (!kind.bulk) continue
    const [row] = await store.read.all<{ updated_at: string }>(
      `SELECT updated_at FROM records WHERE ws_id = ? AND ${kindIs(kind.word)} AND ${seeing.sql} ORDER BY updated_at DESC LIMIT 1`,
      [workspace, ...seeing.params],
    )
    if (row) newest.set(kind.word, row.updated_at)
  }
  return newest
}
