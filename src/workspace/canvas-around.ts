import type { Canvas } from '../model/canvas.ts'
import type { CanvasCard, CanvasSeen } from '../model/canvas-seen.ts'
import type { Neighbourhood } from '../model/neighbourhood.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import { cardsOf } from './canvas-cards.ts'
import { asksOf, linksAt, linksOfZones } from './canvas-links.ts'
import type { Asking } from './ground.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { neighbourhoodAt } from './neighbourhood-past.ts'
import { recordsAtById } from './past.ts'
import type { Point } from './past-point.ts'
import { recordsById } from './read.ts'
import { seen } from './rows.ts'

/** How what stands around the records of a canvas is read: as it is, or as it stood. */
export interface CanvasReads {
  linksOf: Neighbourhood['linksOf']
  /** Records that may be seen, by id. */
  records(ids: readonly string[]): Promise<ReadonlyMap<string, ChartRecord>>
  cards(records: readonly ChartRecord[]): Promise<CanvasCard[]>
}

/** Reads what is there now. */
export const readingNow = (asking: Asking): CanvasReads => ({
  linksOf: neighbourhoodIn(asking).linksOf,
  records: async ids => new Map([...(await recordsById(asking, ids))].map(([id, record]) => [id, seen(record)])),
  cards: records => cardsOf(asking, records),
})

/** Reads what was there at a point, as far as it may be seen today. */
export const readingAt = (asking: Asking, point: Point): CanvasReads => ({
  linksOf: neighbourhoodAt(asking, point).linksOf,
  records: ids => recordsAtById(asking, point, ids),
  cards: records => cardsOf(asking, records, { near: neighbourhoodAt(asking, point), now: Date.parse(point.at) }),
})

/** What is drawn of a canvas. */
interface Drawing {
  records: readonly ChartRecord[]
  links: readonly ChartLink[]
  zones: readonly ChartRecord[]
  centre: ChartRecord | null
  /** Ids of cards that the reader has already. */
  still?: ReadonlySet<string>
}

/** Records as cards, with the links whose ends one may see, and what these lead to. */
export async function drawnOf(
  reads: CanvasReads,
  { records, links, zones, centre, still }: Drawing,
): Promise<Pick<CanvasSeen, 'cards' | 'links' | 'others' | 'centre' | 'zones'>> {
  const here = new Set(records.map(({ id }) => id))
  const ends = await reads.records(links.flatMap(({ from, to }) => [from, to]).filter(id => !here.has(id)))
  const isSeen = (id: string) => here.has(id) || ends.get(id)?.archivedAt === null
  const others = new Map<string, ChartRecord>()
  for (const [id, record] of ends) if (record.archivedAt === null && !still?.has(id)) others.set(id, record)
  for (const record of zones) others.set(record.id, record)
  for (const id of here) others.delete(id)
  if (centre) others.delete(centre.id)
  const [cards, around, middle] = await Promise.all([
    reads.cards(records),
    reads.cards([...others.values()]),
    reads.cards(centre ? [centre] : []),
  ])
  return {
    cards,
    links: links.filter(({ from, to }) => isSeen(from) && isSeen(to)),
    others: around,
    centre: middle[0] ?? null,
    zones: zones.map(({ id }) => id),
  }
}

/** The links drawn at the records of a canvas and between its zones. */
export async function linksDrawn(
  reads: CanvasReads,
  canvas: Canvas,
  { records, zones, centre }: Omit<Drawing, 'links'>,
): Promise<readonly ChartLink[]> {
  const ids = [...records, ...(centre ? [centre] : [])].map(({ id }) => id)
  return [...(await linksAt(reads, ids, asksOf(canvas))), ...(await linksOfZones(reads, canvas, zones))]
}
