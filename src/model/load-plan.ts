import { fitting, type Territory } from './assemble.ts'
import { type Graph, graphOf } from './graph.ts'
import type { LinkAsk, Neighbourhood } from './neighbourhood.ts'
import type { ChartRecord } from './record.ts'

/** Loads what `readPlan` needs around some bets: whom they spare a loss, the seasons that limit them, and what they wait for. */
export async function loadPlan(
  territory: Territory,
  bets: readonly ChartRecord[],
  neighbourhood: Neighbourhood,
): Promise<Graph> {
  const asks = [...new Set(bets.map(bet => bet.kind))].flatMap(kind => asksAround(territory, kind))
  const ids = bets.map(bet => bet.id)
  const known = new Set(ids)
  const waits = new Set([...territory.kinds.values()].flatMap(({ plan }) => plan?.after ?? []))
  const found = asks.length > 0 && ids.length > 0 ? await neighbourhood.linksOf(ids, asks) : []
  // of what work waits for, only work of the plan counts
  const links = found.filter(link => !waits.has(link.name) || known.has(link.to))
  const others = [...new Set(links.flatMap(link => [link.from, link.to]))].filter(id => !known.has(id))
  return graphOf([...bets, ...(await neighbourhood.records(others))], links, fitting(territory))
}

function asksAround(territory: Territory, kind: string): LinkAsk[] {
  const isSeason = (word: string) => territory.kinds.get(word)?.season !== undefined
  const { links = {}, plan } = territory.kinds.get(kind) ?? {}
  const out = Object.entries(links)
    .filter(([name, link]) => link.spares || name === plan?.after || link.to.some(isSeason))
    .map(([name]) => ({ name, way: 'out' as const }))
  const back = territory.reaching(kind).filter(({ from }) => isSeason(from.word))
  return [...out, ...back.map(({ name }) => ({ name, way: 'in' as const }))]
}
