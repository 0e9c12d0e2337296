import type { Canvas } from '../model/canvas.ts'
import { parseCondition } from '../model/filter.ts'
import { isOpen, type Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import type { CanvasAsked } from './canvas.ts'
import type { Asking } from './ground.ts'
import { groups } from './groups.ts'
import { list } from './list.ts'
import { neighbourhoodIn } from './neighbourhood.ts'
import { recordsById } from './read.ts'
import { seen } from './rows.ts'

/** As many records as one page of a canvas holds unless asked. */
const usual = 1_000
const portion = 200

/** A portion of the records a canvas draws: those of its kinds in the order of their keys, one kind after another. */
export async function canvasPage(
  asking: Asking,
  canvas: Canvas,
  asked: CanvasAsked,
  centre: ChartRecord | null,
): Promise<{ records: ChartRecord[]; total: number; next: string | null }> {
  if (centre) {
    const records = await joinedTo(asking, canvas, centre)
    return { records, total: records.length, next: null }
  }
  // what one record holds is nothing without that record
  if (canvas.within || canvas.readings) return { records: [], total: 0, next: null }
  const kinds = kindsOf(asking, canvas, asked)
  const size = asked.limit ?? usual
  let { place, after } = readPlace(asked.after, kinds.length)
  const records: ChartRecord[] = []
  while (place < kinds.length && records.length < size) {
    const limit = Math.min(portion, size - records.length)
    const page = await list(asking, { ...narrowing(kinds[place]!, asked), sort: 'key', limit, after })
    records.push(...page.items)
    after = page.next ?? undefined
    if (after === undefined) place += 1
  }
  const total = await canvasTotal(asking, canvas, asked)
  return { records, total, next: place < kinds.length ? `${place} ${after ?? ''}` : null }
}

/** How many cards there are on all pages. */
export async function canvasTotal(asking: Asking, canvas: Canvas, asked: CanvasAsked): Promise<number> {
  let total = 0
  for (const kind of kindsOf(asking, canvas, asked))
    total += (await groups(asking, { ...narrowing(kind, asked), by: 'state' })).total
  return total
}

/** Those of some records that stand on a canvas which has no centre. */
export async function standing(
  asking: Asking,
  canvas: Canvas,
  asked: CanvasAsked,
  ids: readonly string[],
): Promise<ChartRecord[]> {
  const found: ChartRecord[] = []
  for (const kind of ids.length > 0 ? kindsOf(asking, canvas, asked) : []) {
    for (let at = 0; at < ids.length; at += portion) {
      const among = ids.slice(at, at + portion)
      found.push(...(await list(asking, { ...narrowing(kind, asked), among, sort: 'key', limit: portion })).items)
    }
  }
  return found
}

function narrowing(kind: Kind, { where, q, states }: CanvasAsked) {
  const all = Object.keys(kind.states)
  const open = all.filter(state => isOpen(kind, state))
  const narrowed = states === 'open' && open.length < all.length ? [`state=${open.join(',')}`] : []
  return { kind: kind.word, where: [...conditionsOf(where), ...narrowed], ...(q === undefined ? {} : { q }) }
}

const conditionsOf = (where: CanvasAsked['where']): readonly string[] =>
  where === undefined ? [] : typeof where === 'string' ? [where] : where

/** The kinds it draws; of those drawn beside the first one, only such as have what is asked about. */
function kindsOf(asking: Asking, canvas: Canvas, { where }: CanvasAsked): Kind[] {
  const conditions = conditionsOf(where)
  return [canvas.about, ...(canvas.also ?? [])].flatMap(word => {
    const kind = asking.territory.kinds.get(word)
    return kind && (word === canvas.about || conditions.every(text => fits(text, kind))) ? [kind] : []
  })
}

function fits(condition: string, kind: Kind): boolean {
  try {
    parseCondition(condition, kind)
    return true
  } catch {
    return false
  }
}

function readPlace(cursor: string | undefined, kinds: number): { place: number; after: string | undefined } {
  if (cursor === undefined) return { place: 0, after: undefined }
  const [place, after] = cursor.split(' ')
  if (!/^\d{1,2}$/.test(place ?? '') || Number(place) >= kinds)
    throw new Problem('invalid', 'The cursor does not belong to this canvas. Start again without `after`.', {
      after: 'not a cursor of this canvas',
    })
  return { place: Number(place), after: after || undefined }
}

/** The records of the canvas's kinds that are joined to its centre. */
async function joinedTo(asking: Asking, canvas: Canvas, centre: ChartRecord): Promise<ChartRecord[]> {
  const { kind, link } = canvas.centre ?? {}
  if (kind !== centre.kind)
    throw new Problem('invalid', `${canvas.title} is not drawn around ${centre.key}.`, { of: `a ${kind ?? 'nothing'}` })
  if (link === undefined) return []
  const asks = link.startsWith('<')
    ? [{ name: link.slice(1), way: 'in' as const }]
    : [{ name: link, way: 'out' as const }]
  const links = await neighbourhoodIn(asking).linksOf([centre.id], asks)
  const kinds = new Set([canvas.about, ...(canvas.also ?? [])])
  const ends = await recordsById(
    asking,
    links.map(({ from, to }) => (from === centre.id ? to : from)),
  )
  return [...ends.values()].filter(record => kinds.has(record.kind) && record.archivedAt === null).map(seen)
}
