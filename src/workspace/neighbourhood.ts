import { fitting, type Territory } from '../model/assemble.ts'
import { type Graph, graphOf } from '../model/graph.ts'
import type { LinkAsk, Neighbourhood } from '../model/neighbourhood.ts'
import { loadReads } from '../model/neighbourhood.ts'
import { passagesOf } from '../model/passages.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Session } from '../store/session.ts'
import type { Ground } from './ground.ts'
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

/** Links of one record and name that are followed at most; what is beyond is a crowd, not a chain. */
const most = 2_000

/** The store as a neighbourhood: a level of records or links at a time, whoever asks. */
export function neighbourhoodIn(ground: Ground, session: Session = ground.store.read): Neighbourhood {
  const linksAt = (column: 'from_id' | 'to_id', ids: readonly string[], names: readonly string[]) =>
    allIn<LinkRow>(ids, list =>
      session.all(
        `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${column} IN ${list.sql} AND name IN (${names.map(() => '?').join(', ')}) ORDER BY created_at, id LIMIT ${most * 50}`,
        [ground.workspace, ...list.params, ...names],
      ),
    )
  return {
    async linksOf(ids, asks: readonly LinkAsk[]) {
      const out = asks.flatMap(ask => (ask.way === 'out' ? [ask.name] : []))
      const back = asks.flatMap(ask => (ask.way === 'in' ? [ask.name] : []))
      const rows = [
        ...(out.length > 0 ? await linksAt('from_id', ids, out) : []),
        ...(back.length > 0 ? await linksAt('to_id', ids, back) : []),
      ]
      return rows.map(row => seenLink(readLink(row)))
    },
    async records(ids) {
      const rows = await allIn<RecordRow>(ids, list =>
        session.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
          ground.workspace,
          ...list.params,
        ]),
      )
      return rows.map(row => seen(readRecord(row, ground.territory.kinds.get(row.kind))))
    },
  }
}

/** The graph a ladder is drawn from: from one record up to what it is done for, or down to what hangs on it, with evidence. */
export async function loadLadder(ground: Ground, id: string, way: 'up' | 'down', levels = 8): Promise<Graph> {
  const near = neighbourhoodIn(ground)
  const records = new Map<string, ChartRecord>()
  const links = new Map<string, ChartLink>()
  let ids = [id]
  for (let level = 0; level < levels && ids.length > 0; level += 1) {
    const found = await near.records(ids)
    for (const record of found) records.set(record.id, record)
    const asks = passages(ground.territory, new Set(found.map(record => record.kind)), way)
    const level_links = asks.length > 0 ? await near.linksOf(ids, asks) : []
    const next = new Set<string>()
    for (const link of level_links) {
      links.set(link.id, link)
      for (const end of [link.from, link.to]) if (!records.has(end)) next.add(end)
    }
    ids = [...next].slice(0, most)
  }
  const claims = [...records.values()].filter(record => ground.territory.kinds.get(record.kind)?.claim)
  return withEvidence(
    ground,
    records,
    links,
    claims.map(record => record.id),
  )
}

/** The graph that one claim's or bet's evidence is weighed in. */
export async function loadEvidence(ground: Ground, id: string): Promise<Graph> {
  const near = neighbourhoodIn(ground)
  const records = new Map<string, ChartRecord>()
  const links = new Map<string, ChartLink>()
  for (const record of await near.records([id])) records.set(record.id, record)
  const leaning = [...ground.territory.kinds.values()].flatMap(kind =>
    Object.entries(kind.links).flatMap(([name, link]) => (link.leans ? [name] : [])),
  )
  const found = await near.linksOf(
    [id],
    [...new Set(leaning)].map(name => ({ name, way: 'out' as const })),
  )
  for (const link of found) links.set(link.id, link)
  for (const record of await near.records(found.map(link => link.to))) records.set(record.id, record)
  return withEvidence(ground, records, links, [...records.keys()])
}

async function withEvidence(
  ground: Ground,
  records: Map<string, ChartRecord>,
  links: Map<string, ChartLink>,
  claims: readonly string[],
): Promise<Graph> {
  const weigh = [...ground.territory.kinds.values()]
    .filter(kind => kind.claim)
    .map(kind => ({ ...evidenceReader, about: kind.word, name: `evidence of ${kind.word}` }))
  const evidence = await loadReads(ground.territory, weigh, claims, neighbourhoodIn(ground))
  const reached = new Map(records)
  const joined = new Map(links)
  const visit = (id: string) => {
    for (const link of [...evidence.out(id), ...evidence.in(id)]) {
      if (joined.has(link.id)) continue
      joined.set(link.id, link)
      for (const end of [link.from, link.to]) {
        const record = evidence.record(end)
        if (!record) continue
        reached.set(end, record)
        visit(end)
      }
    }
  }
  for (const id of claims) visit(id)
  return graphOf(reached.values(), joined.values(), fitting(ground.territory))
}

const evidenceReader = {
  title: '',
  sort: 'missing' as const,
  effort: '5 min' as const,
  reads: ['@evidence'],
  find: () => [],
}

function passages(territory: Territory, kinds: ReadonlySet<string>, way: 'up' | 'down'): LinkAsk[] {
  const asks = new Map<string, LinkAsk>()
  for (const kind of kinds) {
    const { up, down, holds } = passagesOf(territory, kind)
    for (const { name, way: end } of way === 'up' ? up : [...down, ...holds])
      asks.set(`${end} ${name}`, { name, way: end })
  }
  return [...asks.values()]
}
