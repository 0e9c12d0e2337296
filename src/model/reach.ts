import { fitting, type Territory } from './assemble.ts'
import { type Graph, graphOf } from './graph.ts'
import type { LinkAsk, Neighbourhood } from './neighbourhood.ts'
import type { ChartLink, ChartRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { type Reached, stakeOf } from './stake.ts'

/** What every record that hangs on a bet hangs on. */
export type Reach = ReadonlyMap<string, Reached>

/** Links beyond which nothing is at stake any more. */
export const farthest = 4

/** Walks from every open bet up its reasons and down its work, the largest stake first. */
export function reachOf(territory: Territory, graph: Graph, today: string, settings: Pick<Settings, 'stakes'>): Reach {
  const walk: Walk = { territory, graph, reach: new Map(), passed: { up: new Map(), down: new Map() } }
  for (const group of starts(territory, graph, today, settings)) spread(walk, group)
  return walk.reach
}

/** Loads what `reachOf` needs around some bets, level by level. */
export async function loadReach(
  territory: Territory,
  bets: readonly ChartRecord[],
  neighbourhood: Neighbourhood,
  today: string,
  settings: Pick<Settings, 'stakes'>,
): Promise<Graph> {
  const records = new Map(bets.map(bet => [bet.id, bet]))
  const links = new Map<string, ChartLink>()
  const asked = new Set<string>()
  for (;;) {
    const graph = graphOf(records.values(), links.values(), fitting(territory))
    const reached = [...reachOf(territory, graph, today, settings).keys()]
    const fresh = reached.filter(id => !asked.has(id))
    if (fresh.length === 0) return graph
    for (const id of fresh) asked.add(id)
    const kinds = new Set(fresh.map(id => records.get(id)!.kind))
    const found = await neighbourhood.linksOf(
      fresh,
      [...kinds].flatMap(kind => linksAround(territory, kind)),
    )
    for (const link of found) links.set(link.id, link)
    const ends = found.flatMap(link => [link.from, link.to]).filter(id => !records.has(id))
    for (const record of await neighbourhood.records([...new Set(ends)])) records.set(record.id, record)
  }
}

interface Walk {
  territory: Territory
  graph: Graph
  reach: Map<string, Reached>
  /** How near to a bet each record was when it was walked through, by the way the walk was going. */
  passed: Readonly<Record<'up' | 'down', Map<string, number>>>
}

interface Start {
  record: ChartRecord
  at: Reached
}

/** Open bets by what is at stake with them, the largest first. */
function starts(territory: Territory, graph: Graph, today: string, settings: Pick<Settings, 'stakes'>) {
  const groups = new Map<string, { stake: number; near: boolean; bets: Start[] }>()
  for (const kind of territory.kinds.values()) {
    if (!kind.plan) continue
    for (const record of graph.ofKind(kind.word)) {
      const at = stakeOf(territory, graph, record, today, settings)
      if (!at) continue
      const { stake, near } = at
      const group = groups.get(`${stake} ${near}`) ?? { stake, near, bets: [] }
      groups.set(`${stake} ${near}`, group)
      group.bets.push({ record, at })
    }
  }
  return [...groups.values()].sort((a, b) => b.stake - a.stake || Number(b.near) - Number(a.near))
}

/** Which way a walk is going; what lies aside is met and not walked through. */
export type Phase = 'up' | 'down' | 'aside'

/** Goes out from bets of one stake, level by level; where a larger stake has passed as near, it need not go again. */
function spread(walk: Walk, { near, bets }: { near: boolean; bets: readonly Start[] }): void {
  const beyond: Reached = { stake: 0, bet: null, goal: null, near }
  let level = bets.flatMap(start =>
    (['up', 'down'] as const).map(phase => ({ record: start.record, phase: phase as Phase, start })),
  )
  for (let depth = 0; level.length > 0 && (near || depth <= farthest); depth += 1) {
    const next: typeof level = []
    for (const { record, phase, start } of level) {
      meet(walk.reach, record.id, depth <= farthest ? start.at : beyond)
      if (phase === 'aside' || (walk.passed[phase].get(record.id) ?? Infinity) <= depth) continue
      walk.passed[phase].set(record.id, depth)
      onward(walk, record, phase, (other, on) => {
        next.push({ record: other, phase: on, start })
      })
    }
    level = next
  }
}

/** Keeps the largest stake met, and whether any bet in now or next has come by. */
function meet(reach: Map<string, Reached>, id: string, met: Reached): void {
  const known = reach.get(id)
  if (!known) reach.set(id, met)
  else if (met.stake > known.stake) reach.set(id, { ...met, near: met.near || known.near })
  else if (met.near && !known.near) reach.set(id, { ...known, near: true })
}

/**
 * Reasons lead up and on, work leads down and on; all else is met and not walked through. Other bets are met only
 * as reasons, and what other work hangs on the same reason is not met.
 */
export function onward(
  { territory, graph }: { territory: Territory; graph: Graph },
  record: ChartRecord,
  phase: 'up' | 'down',
  go: (other: ChartRecord, phase: Phase) => void,
): void {
  graph.around(record.id, (link, way) => {
    const other = graph.record(way === 'to' ? link.to : link.from)
    if (!other) return
    const kind = territory.kinds.get(other.kind)
    const rung = territory.link(way === 'to' ? record.kind : other.kind, link.name)?.why
    const leads = rung && (rung.up === way ? 'up' : 'down')
    if (leads === phase && (phase === 'up' || !kind?.plan)) go(other, phase)
    else if (!kind?.plan && !kind?.bulk && !(phase === 'up' && leads === 'down' && rung?.side !== 'every'))
      go(other, 'aside')
  })
}

/** Every link name that may lead on from records of a kind, and the end it is taken from. */
function linksAround(territory: Territory, kind: string): LinkAsk[] {
  const out = Object.keys(territory.kinds.get(kind)?.links ?? {}).map(name => ({ name, way: 'out' as const }))
  const names = new Set(
    territory
      .reaching(kind)
      .filter(({ from }) => !from.bulk)
      .map(({ name }) => name),
  )
  return [...out, ...[...names].map(name => ({ name, way: 'in' as const }))]
}
