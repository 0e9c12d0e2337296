import { type Canvas, climbOf, insideLinks, linkOf } from '../model/canvas.ts'
import { isOpen } from '../model/kind.ts'
import type { LinkAsk, Neighbourhood } from '../model/neighbourhood.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import type { Asking } from './ground.ts'
import { list } from './list.ts'

/** Where links are read: as they are, or as they stood. */
type Near = Pick<Neighbourhood, 'linksOf'>

/** The links a canvas draws at its cards: those that its columns, lanes and tree follow, and what else it names. */
export function asksOf(canvas: Canvas): LinkAsk[] {
  const climbs = [canvas.about, ...(canvas.also ?? [])].flatMap(kind => climbOf(canvas, kind))
  const along = [linkOf(canvas.columns), linkOf(canvas.lanes), ...climbs, ...insideLinks(canvas)].filter(
    name => name !== undefined,
  )
  return [...new Set([...along, ...(canvas.follows ?? [])])].map(name =>
    name.startsWith('<') ? { name: name.slice(1), way: 'in' as const } : { name, way: 'out' as const },
  )
}

/** The links of these records by these names, each once. */
export async function linksAt(
  near: Near,
  ids: readonly string[],
  asks: readonly LinkAsk[],
): Promise<readonly ChartLink[]> {
  if (asks.length === 0 || ids.length === 0) return []
  const found = await near.linksOf(ids, asks)
  return [...new Map(found.map(link => [link.id, link])).values()]
}

/** The links between what columns and lanes are, and from there to what is told beneath their heads. */
export async function linksOfZones(
  near: Near,
  { backbone }: Canvas,
  zones: readonly ChartRecord[],
): Promise<readonly ChartLink[]> {
  if (!backbone) return []
  const names = [backbone.under, ...(backbone.tags ?? []), ...(backbone.story ? [backbone.story] : [])]
  const asks = names.map(name => ({ name, way: 'out' as const }))
  return linksAt(
    near,
    zones.map(({ id }) => id),
    asks,
  )
}

/** The most lanes or columns that are drawn though nothing stands in them yet. */
const most = 200

/** What lanes and columns are made of where they are records: the open ones without a card too. */
export async function zonesOf(asking: Asking, canvas: Canvas): Promise<ChartRecord[]> {
  const found: ChartRecord[] = []
  for (const name of [linkOf(canvas.columns), linkOf(canvas.lanes)]) {
    for (const word of name === undefined ? [] : (asking.territory.link(canvas.about, name)?.to ?? [])) {
      const kind = asking.territory.kinds.get(word)
      if (!kind || kind.bulk) continue
      const open = Object.keys(kind.states).filter(state => isOpen(kind, state))
      const page = await list(asking, { kind: word, where: `state=${open.join(',')}`, sort: 'key', limit: most })
      found.push(...page.items)
    }
  }
  return found
}
