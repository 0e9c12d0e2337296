import { maySee } from '../model/allow.ts'
import type { Neighbourhood } from '../model/neighbourhood.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import { breathe } from './breathe.ts'
import type { Asking } from './ground.ts'
import { recordVerbs } from './past.ts'
import type { Point } from './past-point.ts'
import { recordsById } from './read.ts'
import { upgrade } from './rows.ts'
import { allIn } from './statements.ts'

/**
 * The store as a neighbourhood of a point in time: what the ledger held by then, a level at a time. What this actor
 * may not see today, or could not have seen then, is somebody's own, so that whoever draws it leaves its place hidden.
 */
export function neighbourhoodAt(asking: Asking, point: Point): Neighbourhood {
  const { store, workspace, territory, actor } = asking
  return {
    async linksOf(ids, asks) {
      await breathe()
      const links = new Map<string, ChartLink | null>()
      for (const end of ['record', 'other'] as const) {
        const rows = await allIn<{ number: number; link: string; verb: string; now: string | null }>(ids, list =>
          store.read.all(
            `SELECT number, link, verb, now FROM ledger WHERE ws_id = ? AND ${end} IN ${list.sql} AND number <= ? AND link IS NOT NULL AND verb IN ('link', 'relink', 'unlink') ORDER BY number`,
            [workspace, ...list.params, point.number],
          ),
        )
        for (const row of rows)
          links.set(row.link, row.verb === 'unlink' || !row.now ? null : (JSON.parse(row.now) as ChartLink))
      }
      const wanted = new Set(ids)
      const fits = (link: ChartLink) =>
        asks.some(ask => ask.name === link.name && wanted.has(ask.way === 'out' ? link.from : link.to))
      return [...links.values()]
        .flatMap(link => (link && fits(link) ? [link] : []))
        .sort((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
    },
    async records(ids) {
      await breathe()
      const today = await recordsById(asking, ids)
      const rows = await allIn<{ record: string; now: string | null; shape: number }>(ids, list =>
        store.read.all(
          `SELECT l.record, l.now, l.shape FROM records AS r JOIN ledger AS l ON l.ws_id = r.ws_id AND l.number = (SELECT number FROM ledger WHERE ws_id = r.ws_id AND record = r.id AND number <= ? AND link IS NULL AND verb IN ${recordVerbs} ORDER BY number DESC LIMIT 1) WHERE r.ws_id = ? AND r.id IN ${list.sql}`,
          [point.number, workspace, ...list.params],
        ),
      )
      return rows.flatMap((row): ChartRecord[] => {
        if (!row.now) return []
        const stood = JSON.parse(row.now) as ChartRecord
        const kind = territory.kinds.get(stood.kind)
        const past = kind ? { ...stood, fields: upgrade(stood.fields, row.shape, kind) } : stood
        return [today.has(past.id) && maySee(actor, past, territory) ? past : hidden(past)]
      })
    },
  }
}

const hidden = (record: ChartRecord): ChartRecord => ({ ...record, audience: 'private', owner: null, createdBy: '' })
