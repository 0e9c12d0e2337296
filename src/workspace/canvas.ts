import { type Canvas, climbOf, insideLinks, linkOf } from '../model/canvas.ts'
import type { CanvasListed, CanvasSeen } from '../model/canvas-seen.ts'
import type { Contract } from '../model/contract.ts'
import { isOpen } from '../model/kind.ts'
import { renamed } from '../model/labels.ts'
import { Problem } from '../model/problem.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import { cardsOf } from './canvas-cards.ts'
import { canvasPage } from './canvas-page.ts'
import { wholeNumber } from './checked-input.ts'
import type { Asking } from './ground.ts'
import { groups } from './groups.ts'
import { list } from './list.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { recordCalled, recordsById } from './read.ts'
import { seen } from './rows.ts'
import { readSettings } from './settings.ts'

/** What a canvas may be asked for. */
export interface CanvasAsked {
  name: string
  of?: string | undefined
  where?: string | readonly string[] | undefined
  q?: string | undefined
  states?: 'open' | 'all' | undefined
  limit?: number | undefined
  after?: string | undefined
}

/** What the doors may ask about canvases. */
export function canvasContract(asking: Asking): Pick<Contract, 'canvas' | 'canvases'> {
  return {
    canvases: async ({ area }) => ({ items: await canvasesListed(asking, area) }),
    canvas: asked => canvasSeen(asking, { ...asked, limit: wholeNumber(asked.limit, 'limit') }),
  }
}

async function canvasesListed(asking: Asking, asked: string | undefined): Promise<CanvasListed[]> {
  const { areas } = renamed(asking.territory, await readSettings(asking))
  const counts = new Map<string, number>()
  const countOf = async (kind: string) => {
    if (!counts.has(kind)) counts.set(kind, (await groups(asking, { kind, by: 'state' })).total)
    return counts.get(kind)!
  }
  const listed: CanvasListed[] = []
  for (const area of areas.filter(({ id }) => asked === undefined || id === asked)) {
    for (const { name, title, says, primitive, about, also } of area.canvases) {
      let records = 0
      for (const kind of [about, ...(also ?? [])]) records += await countOf(kind)
      listed.push({ name, title, says, primitive, about, area: area.id, records })
    }
  }
  return listed
}

/** One page of what stands on a canvas, as this actor may see it. */
async function canvasSeen(asking: Asking, asked: CanvasAsked): Promise<CanvasSeen> {
  const canvas = canvasNamed(asking, asked.name)
  const centre = asked.of === undefined ? null : seen(await recordCalled(asking, asked.of))
  const { records, total, next } = await canvasPage(asking, canvas, asked, centre)
  const zones = asked.after === undefined ? await zonesOf(asking, canvas) : []
  const links = [
    ...(await linksOf(asking, canvas, centre ? [...records, centre] : records)),
    ...(await linksOfZones(asking, canvas, zones)),
  ]
  const here = new Set(records.map(({ id }) => id))
  const ends = await recordsById(
    asking,
    links.flatMap(({ from, to }) => [from, to]).filter(id => !here.has(id)),
  )
  const isSeen = (id: string) => here.has(id) || ends.get(id)?.archivedAt === null
  const others = new Map<string, ChartRecord>()
  for (const [id, record] of ends) if (record.archivedAt === null) others.set(id, seen(record))
  for (const record of zones) others.set(record.id, record)
  for (const id of here) others.delete(id)
  if (centre) others.delete(centre.id)
  const [cards, around, middle] = await Promise.all([
    cardsOf(asking, records),
    cardsOf(asking, [...others.values()]),
    cardsOf(asking, centre ? [centre] : []),
  ])
  return {
    cards,
    links: links.filter(({ from, to }) => isSeen(from) && isSeen(to)),
    others: around,
    centre: middle[0] ?? null,
    total,
    next,
  }
}

function canvasNamed(asking: Asking, name: string): Canvas {
  const all = asking.territory.areas.flatMap(area => area.canvases)
  const canvas = all.find(one => one.name === name)
  if (canvas) return canvas
  throw new Problem('unknown', `There is no canvas “${name}”. There are: ${all.map(one => one.name).join(', ')}.`, {
    name: 'no such canvas',
  })
}

/** The links a canvas draws: those that its columns, lanes and tree follow, and what else it names. */
async function linksOf(asking: Asking, canvas: Canvas, records: readonly ChartRecord[]): Promise<ChartLink[]> {
  const climbs = [canvas.about, ...(canvas.also ?? [])].flatMap(kind => climbOf(canvas, kind))
  const along = [linkOf(canvas.columns), linkOf(canvas.lanes), ...climbs, ...insideLinks(canvas)].filter(
    name => name !== undefined,
  )
  const asks = [...new Set([...along, ...(canvas.follows ?? [])])].map(name =>
    name.startsWith('<') ? { name: name.slice(1), way: 'in' as const } : { name, way: 'out' as const },
  )
  if (asks.length === 0 || records.length === 0) return []
  const found = await neighbourhoodIn(asking).linksOf(
    records.map(({ id }) => id),
    asks,
  )
  return [...new Map(found.map(link => [link.id, link])).values()]
}

/** The links between what columns and lanes are, and from there to what is told beneath their heads. */
async function linksOfZones(
  asking: Asking,
  { backbone }: Canvas,
  zones: readonly ChartRecord[],
): Promise<readonly ChartLink[]> {
  if (!backbone || zones.length === 0) return []
  const names = [backbone.under, ...(backbone.tags ?? []), ...(backbone.story ? [backbone.story] : [])]
  return neighbourhoodIn(asking).linksOf(
    zones.map(({ id }) => id),
    names.map(name => ({ name, way: 'out' as const })),
  )
}

/** The most lanes or columns that are drawn though nothing stands in them yet. */
const most = 200

/** What lanes and columns are made of where they are records: the open ones without a card too. */
async function zonesOf(asking: Asking, canvas: Canvas): Promise<ChartRecord[]> {
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
