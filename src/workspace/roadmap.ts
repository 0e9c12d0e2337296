import { maySee } from '../model/allow.ts'
import type { Territory } from '../model/assemble.ts'
import { fitting } from '../model/assemble.ts'
import { graphOf } from '../model/graph.ts'
import { type Roadmap, type RoadmapLook, roadmapOf } from '../model/roadmap.ts'
import type { Asking } from './ground.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { neighbourhoodAt } from './neighbourhood-past.ts'
import { recordsAt, recordsAtById } from './past.ts'
import type { Point } from './past-point.ts'
import { recordsById } from './read.ts'
import { watch } from './watch.ts'

/** The roadmap for one audience, drawn from what whoever asks may see. */
export async function roadmapSeen(asking: Asking, look: RoadmapLook = 'team', team?: string): Promise<Roadmap> {
  const { territory, actor } = asking
  const { outline } = await watch(asking)
  const ids = [...outline.records.values()]
    .filter(record => territory.kinds.get(record.kind)?.plan && record.archivedAt === null)
    .filter(record => maySee(actor, record, territory))
    .map(record => record.id)
  const bets = await recordsById(asking, ids)
  const names = upward(territory)
  const links =
    ids.length > 0 && names.length > 0
      ? await neighbourhoodIn(asking).linksOf(
          ids,
          names.map(name => ({ name, way: 'out' as const })),
        )
      : []
  const others = await recordsById(
    asking,
    links.map(link => link.to).filter(id => !bets.has(id)),
  )
  return roadmapOf(graphOf([...bets.values(), ...others.values()], links, fitting(territory)), territory, look, team)
}

/** The roadmap as it stood at a point. */
export async function roadmapAt(asking: Asking, point: Point, look: RoadmapLook, team?: string): Promise<Roadmap> {
  const { territory } = asking
  const kinds = [...territory.kinds.values()].filter(kind => kind.plan).map(kind => kind.word)
  const bets = await recordsAt(asking, point, kinds)
  const links = await neighbourhoodAt(asking, point).linksOf(
    [...bets.keys()],
    upward(territory).map(name => ({ name, way: 'out' as const })),
  )
  const others = await recordsAtById(
    asking,
    point,
    links.map(link => link.to).filter(id => !bets.has(id)),
  )
  return roadmapOf(graphOf([...bets.values(), ...others.values()], links, fitting(territory)), territory, look, team)
}

/** The names of links from plans up to whom they serve and what they change. */
function upward(territory: Territory): string[] {
  const names = [...territory.kinds.values()]
    .filter(kind => kind.plan)
    .flatMap(kind => Object.entries(kind.links))
    .filter(([, { why }]) => why?.up === 'to' && (why.side === 'customer' || why.side === 'business'))
  return [...new Set(names.map(([name]) => name))]
}
