import type { Territory } from './assemble.ts'
import { askOf, endsOf, type LinkAsk, type Neighbourhood } from './neighbourhood.ts'
import { isWhole, type WorkspaceSignal } from './signal.ts'
import { type WalkNode, walksOf } from './walk.ts'

/** What a command touched: records with every kind they had or have, and links with their ends, also those now gone. */
export interface Touched {
  records: readonly { id: string; kinds: readonly string[] }[]
  links: readonly { name: string; from: string; to: string }[]
}

/** Which questions must be asked again: records by signal, and signals about the whole workspace. */
export interface Affected {
  records: ReadonlyMap<string, ReadonlySet<string>>
  workspace: ReadonlySet<string>
}

/** A place on the walks from which the way back to where they begin is still to be found. */
interface Place {
  node: WalkNode
  /** Records that stand at the node. */
  ids: readonly string[]
  /** Records one step before it, known from a touched link. */
  before: readonly string[]
  /** The place that was touched; its readers are the ones to ask again. */
  origin: WalkNode
}

/** Walks every signal's reads backwards from what was touched to the records whose answer may have changed. */
export async function affected(
  territory: Territory,
  touched: Touched,
  neighbourhood: Neighbourhood,
): Promise<Affected> {
  const whole = territory.signals.filter(isWhole)
  const wholeNames = new Set(whole.map(signal => signal.name))
  const workspace = new Set(whole.filter(signal => countsOn(signal, touched)).map(signal => signal.name))
  const records = new Map<string, Set<string>>()
  const again = (name: string, ids: Iterable<string>) => {
    if (wholeNames.has(name)) workspace.add(name)
    else records.set(name, new Set([...(records.get(name) ?? []), ...ids]))
  }
  for (const { id, kinds } of touched.records) {
    for (const signal of territory.signals) if (kinds.includes(signal.about)) again(signal.name, [id])
  }
  const passed = new Set<string>()
  let level = placesOf(territory, touched)
  while (level.length > 0) {
    const near = await oneStepBack(level, neighbourhood)
    level = level.flatMap(({ node, origin }, index) => {
      const ids = [...near[index]!]
      if (!node.from) {
        for (const name of origin.signals) again(name, ids)
        return []
      }
      const from = node.from
      const fresh = ids.filter(id => !passed.has(`${origin.path} ${from.path} ${id}`))
      for (const id of fresh) passed.add(`${origin.path} ${from.path} ${id}`)
      return fresh.length > 0 ? [{ node: from, ids: fresh, before: [], origin }] : []
    })
  }
  return { records, workspace }
}

/** Every place of every walk where a touched record may stand or that a touched link may lead to. */
function placesOf(territory: Territory, touched: Touched): Place[] {
  const places: Place[] = []
  const visit = (node: WalkNode) => {
    const stands = touched.records.filter(({ kinds }) => kinds.some(kind => node.kinds.has(kind)))
    const leads = touched.links.filter(link => link.name === node.name)
    if (stands.length > 0 || leads.length > 0) {
      const before = leads.map(link => (node.way === 'out' ? link.from : link.to))
      places.push({ node, ids: stands.map(({ id }) => id), before, origin: node })
    }
    for (const next of node.next) visit(next)
  }
  for (const nodes of walksOf(territory).values()) for (const node of nodes) visit(node)
  return places
}

/** For each place the records one step before it, in one ask for all of them. */
async function oneStepBack(level: readonly Place[], neighbourhood: Neighbourhood): Promise<Set<string>[]> {
  const [ids, names] = askOf(level.map(place => ({ nodes: [turned(place.node)], ids: place.ids })))
  const ends = endsOf(ids.length > 0 ? await neighbourhood.linksOf(ids, names) : [])
  return level.map(({ node, ids: at, before }) => {
    const { name, way } = turned(node)
    const walked = at.flatMap(id => ends(id, name, way)).map(link => (way === 'out' ? link.to : link.from))
    return new Set([...before, ...walked])
  })
}

const turned = ({ name, way }: LinkAsk): LinkAsk => ({ name, way: way === 'out' ? 'in' : 'out' })

/** Whether what a signal counts or loads whole was touched. */
function countsOn(signal: WorkspaceSignal, touched: Touched): boolean {
  const kinds = new Set([
    ...signal.loads.map(load => load.kind),
    ...(signal.counts ?? []),
    ...(signal.shares ?? []).map(share => share.kind),
  ])
  const names = new Set((signal.shares ?? []).map(share => share.link.replace('<', '')))
  return (
    touched.records.some(record => record.kinds.some(kind => kinds.has(kind))) ||
    touched.links.some(link => names.has(link.name))
  )
}
