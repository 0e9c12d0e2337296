import { fitting, type Territory } from '../model/assemble.ts'
import { type Graph, graphOf } from '../model/graph.ts'
import type { LinkAsk, Neighbourhood } from '../model/neighbourhood.ts'
import { loadReads } from '../model/neighbourhood.ts'
import { passagesOf } from '../model/passages.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { RecordSignal } from '../model/signal.ts'
import type { Session } from '../store/session.ts'
import { breathe } from './breathe.ts'
import type { Ground } from './ground.ts'
import { type LinkRow, linkColumns, type RecordRow, readSeen, readSeenLink, recordColumns } from './rows.ts'
import { allIn, inList } from './statements.ts'

/** Links of one record and name that are followed at most; what is beyond is a crowd, not a chain. */
const most = 2_000
/** Links read at once; where some records have more, each is read by itself. */
const portion = 4_000
const asked = 128
/** A ladder is no higher. */
const mostLevels = 8

type End = 'from_id' | 'to_id'

/** The store as a neighbourhood: a level of records or links at a time, whoever asks. */
export function neighbourhoodIn(ground: Ground, session: Session = ground.store.read): Neighbourhood {
  async function linksAt(end: End, ids: readonly string[], names: readonly string[]): Promise<LinkRow[]> {
    await breathe()
    const [list, called] = [inList(ids), inList(names)]
    const rows = await session.all<LinkRow>(
      `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${end} IN ${list.sql} AND name IN ${called.sql} LIMIT ${portion}`,
      [ground.workspace, ...list.params, ...called.params],
    )
    if (rows.length < portion) return rows
    const half = Math.ceil(ids.length / 2)
    if (half < ids.length)
      return [...(await linksAt(end, ids.slice(0, half), names)), ...(await linksAt(end, ids.slice(half), names))]
    const parts: LinkRow[] = []
    for (const name of names) for (const row of await crowd(end, ids[0]!, name)) parts.push(row)
    return parts
  }
  /** The first of very many links of one name, in the order of the index, so that every ask finds the same ones. */
  const crowd = (end: End, id: string, name: string) =>
    session.all<LinkRow>(
      `SELECT ${linkColumns} FROM links WHERE ws_id = ? AND ${end} = ? AND name = ? ORDER BY ${end === 'from_id' ? 'to_id' : 'from_id'}, id LIMIT ${most}`,
      [ground.workspace, id, name],
    )
  async function linksOfAll(end: End, ids: readonly string[], names: readonly string[]) {
    const found: LinkRow[] = []
    for (let at = 0; at < ids.length; at += asked)
      for (const row of await linksAt(end, ids.slice(at, at + asked), names)) found.push(row)
    return found.sort(byAge)
  }
  return {
    async linksOf(ids, asks: readonly LinkAsk[]) {
      const out = asks.flatMap(ask => (ask.way === 'out' ? [ask.name] : []))
      const back = asks.flatMap(ask => (ask.way === 'in' ? [ask.name] : []))
      const rows = [
        ...(out.length > 0 ? await linksOfAll('from_id', ids, out) : []),
        ...(back.length > 0 ? await linksOfAll('to_id', ids, back) : []),
      ]
      return rows.map(readSeenLink)
    },
    async records(ids) {
      await breathe()
      const rows = await allIn<RecordRow>(ids, list =>
        session.all(`SELECT ${recordColumns} FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
          ground.workspace,
          ...list.params,
        ]),
      )
      return rows.map(row => readSeen(row, ground.territory.kinds.get(row.kind)))
    },
  }
}

/** The graph a ladder is drawn from: from one record up to what it is done for, or down to what hangs on it, with evidence. */
export async function loadLadder(
  ground: Ground,
  id: string,
  way: 'up' | 'down',
  near: Neighbourhood = neighbourhoodIn(ground),
): Promise<Graph> {
  const records = new Map<string, ChartRecord>()
  const links = new Map<string, ChartLink>()
  let ids = [id]
  for (let level = 0; level < mostLevels && ids.length > 0; level += 1) {
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
    near,
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
  return withEvidence(ground, records, links, [...records.keys()], near)
}

/** The graph that the evidence of several claims is weighed in. */
export async function loadEvidenceOf(
  ground: Ground,
  claims: readonly ChartRecord[],
  near: Neighbourhood = neighbourhoodIn(ground),
): Promise<Graph> {
  const records = new Map(claims.map(record => [record.id, record]))
  return withEvidence(ground, records, new Map(), [...records.keys()], near)
}

async function withEvidence(
  ground: Ground,
  records: Map<string, ChartRecord>,
  links: Map<string, ChartLink>,
  claims: readonly string[],
  near: Neighbourhood,
): Promise<Graph> {
  const evidence = await loadReads(ground.territory, evidenceReaders(ground.territory), claims, near)
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

/** For each kind of claim, one who reads all that its evidence is weighed of. */
export const evidenceReaders = (territory: Territory): RecordSignal[] =>
  [...territory.kinds.values()]
    .filter(kind => kind.claim)
    .map(kind => ({ ...evidenceReader, about: kind.word, name: `evidence of ${kind.word}` }))

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

const byAge = (a: LinkRow, b: LinkRow): number =>
  a.created_at !== b.created_at ? (a.created_at < b.created_at ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
