import { maySee } from '../../model/allow.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { CanvasSeen } from '../../model/canvas-seen.ts'
import { Problem } from '../../model/problem.ts'
import type { CanvasShown, SharedPart, Shown } from '../../model/share.ts'
import { canvasNamed, canvasSeen } from '../canvas.ts'
import { drawnOf, linksDrawn, readingAt } from '../canvas-around.ts'
import { zonesOf } from '../canvas-links.ts'
import type { Asking } from '../ground.ts'
import { recordsAtById } from '../past.ts'
import { recordCalled } from '../read.ts'
import { readingsOf } from '../readings.ts'
import { readingsAt } from '../readings-past.ts'
import { drawnOnly } from './drawn-only.ts'
import { gone } from './gone.ts'
import { asSharer } from './show-list.ts'
import type { Ends, Showing, Still } from './showing.ts'

type Asked = Extract<Shown, { sort: 'canvas' }>

/** As many cards as a guest is sent. */
const most = 2_000
/** Stands before the id of a column or lane among the records of a link that stands still. */
const zone = 'zone '

/** A canvas as its maker looks at it: the records that everybody inside may see, and of them only what is drawn. */
export const showCanvas: Showing<Asked> = {
  async check({ sharer, guest }, { sort, canvas: name, ...asked }) {
    const canvas = canvasNamed(sharer, name)
    const centre = asked.of === undefined ? null : await recordCalled(sharer, asked.of)
    if (canvas.centre && !centre && canvas.centre.kind !== canvas.about)
      throw new Problem('invalid', `Say which ${canvas.centre.kind} it is drawn around.`, { shown: 'of is missing' })
    if (centre && !maySee(guest.actor, centre, sharer.territory))
      throw new Problem(
        'conflict',
        `${centre.key} is not for everybody here, so people outside would see nothing. Let everybody in the workspace see it first.`,
        { shown: 'not for everybody' },
      )
    const shown: Asked = { sort, canvas: name, ...asked, ...(centre ? { of: centre.id } : {}) }
    // conditions that it does not know are refused here, not when somebody opens the link
    await canvasSeen(guest, { ...narrowed({ sharer, guest }, canvas, shown), limit: 1 })
    return { shown, name: [canvas.title, centre?.key].filter(Boolean).join(' · ') }
  },
  async ids(ends, shown) {
    const canvas = canvasNamed(ends.guest, shown.canvas)
    const { cards, centre } = await wholeOf(ends, canvas, shown)
    const zones = await zonesOf(ends.guest, canvas)
    return [...cards, ...(centre ? [centre] : [])].map(({ id }) => id).concat(zones.map(({ id }) => zone + id))
  },
  async read(ends, shown, at) {
    const { guest } = ends
    const canvas = canvasNamed(guest, shown.canvas)
    if (shown.of !== undefined) await recordCalled(guest, shown.of)
    const { isPart, ...seen } = at ? await wholeAt(guest, canvas, shown, at) : await wholeOf(ends, canvas, shown)
    if (shown.of !== undefined && !seen.centre) throw gone()
    const { lanes, limits, fold, show } = shown
    const part: SharedPart = {
      sort: 'canvas',
      canvas: canvas.name,
      seen: await drawnOnly(guest, canvas, seen, lanes),
      asked: { lanes, limits, fold, show },
      readings: await readingsFor(guest, canvas, seen.centre?.id, at),
      isPart,
    }
    return { name: seen.centre ? `${seen.centre.key} ${seen.centre.title}` : '', part }
  },
}

type Whole = Pick<CanvasSeen, 'cards' | 'links' | 'others' | 'centre'> & { isPart: boolean }

const narrowed = ({ guest, sharer }: Ends, canvas: Canvas, { of, where = [], q, states }: CanvasShown) => {
  const kind = guest.territory.kinds.get(canvas.about)!
  return { name: canvas.name, of, q, states, where: where.map(text => asSharer(text, kind, sharer.actor.member)) }
}

/** All pages as one. */
async function wholeOf(ends: Ends, canvas: Canvas, shown: Asked): Promise<Whole> {
  const asked = narrowed(ends, canvas, shown)
  const first = await canvasSeen(ends.guest, asked)
  const pages = [first]
  let count = first.cards.length
  for (let { next } = first; next !== null && count < most; next = pages.at(-1)!.next) {
    pages.push(await canvasSeen(ends.guest, { ...asked, after: next }))
    count += pages.at(-1)!.cards.length
  }
  const once = <T extends { id: string }>(all: readonly T[]): T[] => [
    ...new Map(all.map(one => [one.id, one])).values(),
  ]
  return {
    cards: once(pages.flatMap(page => page.cards)),
    links: once(pages.flatMap(page => page.links)),
    others: once(pages.flatMap(page => page.others)),
    centre: first.centre,
    isPart: pages.at(-1)!.next !== null,
  }
}

/** What stood on it at a moment, as far as everybody may see it today. */
async function wholeAt(guest: Asking, canvas: Canvas, shown: Asked, { point, ids }: Still): Promise<Whole> {
  const isZone = (id: string) => id.startsWith(zone)
  const found = await recordsAtById(
    guest,
    point,
    ids.map(id => (isZone(id) ? id.slice(zone.length) : id)),
  )
  const centre = shown.of === undefined ? null : (found.get(shown.of) ?? null)
  const records = ids.flatMap(id => (isZone(id) || id === shown.of ? [] : (found.get(id) ?? [])))
  const zones = ids.flatMap(id => (isZone(id) ? (found.get(id.slice(zone.length)) ?? []) : []))
  const [reads, drawing] = [readingAt(guest, point), { records: records.slice(0, most), zones, centre }]
  const around = await drawnOf(reads, { ...drawing, links: await linksDrawn(reads, canvas, drawing) })
  return { ...around, isPart: records.length > most }
}

/** The readings of a metric that a chart is drawn of. */
async function readingsFor(guest: Asking, canvas: Canvas, centre: string | undefined, at: Still | null) {
  if (canvas.primitive !== 'chart' || centre === undefined) return null
  return at ? readingsAt(guest, centre, at.point) : readingsOf(guest, guest.store.read, centre)
}
